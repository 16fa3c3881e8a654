/**
 * A stand-in for S3 over real HTTP, written from its documentation: it keeps an object only when the signature (version 4)
 * and the hash of the bytes are right. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, startServer } from '../networks/answering-server';

export const S3_KEY = { accessKeyId: 'AKIATEST', secretAccessKey: 'een/geheim+sleuteltje', region: 'eu-west-1' };

export interface S3Server {
  readonly url: string;
  /** By path: `/bucket/key`. */
  readonly objects: Map<string, Buffer>;
  readonly refused: string[];
  /** Every request is answered with this until it is undefined again. */
  fail: number | undefined;
  stop(): Promise<void>;
}

export async function startS3(): Promise<S3Server> {
  const state = { objects: new Map<string, Buffer>(), refused: [] as string[], fail: undefined as number | undefined };
  const server = await startServer(async (request, response) => {
    const body = await bodyOf(request);
    const wrong = state.fail ? { status: state.fail, code: 'SlowDown' } : whatIsWrong(request, body);
    if (!wrong) return answer(state.objects, request, body, response);
    state.refused.push(wrong.code);
    return problem(response, wrong.status, wrong.code);
  });
  return Object.assign(state, { url: server.url, stop: server.stop });
}

function answer(objects: Map<string, Buffer>, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '', 'http://s3');
  if (request.method === 'PUT') {
    objects.set(pathname, body);
    response.writeHead(200, { etag: '"x"' }).end();
    return;
  }
  const found = objects.get(pathname);
  if (found) response.writeHead(200, { 'content-length': found.length }).end(found);
  else problem(response, 404, 'NoSuchKey');
}

function problem(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

function whatIsWrong(request: IncomingMessage, body: Buffer): { status: number; code: string } | undefined {
  const [, id, day, region, signed, signature] = AUTHORIZATION.exec(request.headers.authorization ?? '') ?? [];
  if (id !== S3_KEY.accessKeyId || region !== S3_KEY.region) return { status: 403, code: 'InvalidAccessKeyId' };
  const hash = String(request.headers['x-amz-content-sha256']);
  if (!signed?.split(';').includes('x-amz-content-sha256')) return { status: 403, code: 'AccessDenied' };
  if (hash !== sha256(body)) return { status: 400, code: 'XAmzContentSHA256Mismatch' };
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
  const query = [...searchParams].map((pair) => pair.map(encodeURIComponent).join('=')).sort();
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = [request.method, pathname, query.join('&'), headers.join(''), signed, hash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const key = [String(day), String(region), 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${S3_KEY.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex') === signature ? undefined : { status: 403, code: 'SignatureDoesNotMatch' };
}
