/** Files in a bucket of S3 or of a server that speaks its API. The library is loaded only where this is chosen. */
import { createReadStream } from 'node:fs';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Settings } from '../../common/config';
import { storeUnavailable } from '../media.errors';
import type { MediaStore, Stored } from './media-store';

const CONNECT_MS = 5_000;
const ANSWER_MS = 60_000;
const TRIES = 3;

export class S3Store implements MediaStore {
  private opened: Promise<S3Client> | undefined;

  constructor(private readonly settings: S3Settings) {}

  async put(key: string, { sha256, content }: Stored): Promise<void> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const file = Buffer.isBuffer(content)
      ? { Body: content, ContentLength: content.length }
      : { Body: createReadStream(content.path), ContentLength: content.bytes };
    const command = new PutObjectCommand({ ...this.at(key), ...file, ContentType: 'application/octet-stream' });
    command.middlewareStack.add(
      (next) => (args) => {
        // the server then checks the bytes against it before it keeps them
        (args.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = sha256;
        return next(args);
      },
      { step: 'build', name: 'contentHash' },
    );
    await this.asked((client) => client.send(command));
  }

  async get(key: string): Promise<Buffer | undefined> {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    return this.asked(async (client) => {
      try {
        const { Body } = await client.send(new GetObjectCommand(this.at(key)));
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      } catch (cause) {
        if (cause instanceof NoSuchKey) return undefined;
        throw cause;
      }
    });
  }

  private at(key: string) {
    return { Bucket: this.settings.bucket, Key: this.settings.prefix + key };
  }

  private async asked<T>(ask: (client: S3Client) => Promise<T>): Promise<T> {
    const client = await (this.opened ??= open(this.settings));
    return ask(client).catch((cause: unknown) => {
      throw storeUnavailable(cause);
    });
  }
}

async function open({ endpoint, region, accessKeyId, secretAccessKey, pathStyle }: S3Settings): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({
    ...(endpoint && { endpoint }),
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: pathStyle,
    maxAttempts: TRIES,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
  });
}
