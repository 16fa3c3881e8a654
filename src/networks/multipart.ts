/** A form with one file in it, made by hand, so that the length of the body is known and it leaves in one piece. */
import { randomBytes } from 'node:crypto';
import type { OutgoingImage, OutgoingVideo } from './network';

type File = OutgoingImage | OutgoingVideo;

export interface Multipart {
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** The names are ours; values may hold anything but the boundary, which nobody can guess. */
export function multipart(fields: Readonly<Record<string, string>>, name: string, file: File): Multipart {
  const boundary = `ruggespraak${randomBytes(16).toString('hex')}`;
  const filename = file.type.replace('/', '.');
  const parts = Object.entries(fields).map(
    ([field, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${parts.join('')}${head}Content-Type: ${file.type}\r\n\r\n`),
    file.bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body };
}
