/** Serves the web desk: its files for ever, its page anew each time, and that page for every address of the desk. */
import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../common/config';
import { PACKINGS, readDeskFiles, readDeskPage, type DeskFile } from './desk-files';
import { inChosenLook } from './desk-look';

/** Stands in the built page where a fresh value comes at every answer. */
const NONCE = '__NONCE__';
const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_THE_DESK = /^\/(api|assets|health|metrics|m|p)(\/|$)/;

export function serveDesk(app: NestFastifyApplication, config: Config): void {
  const files = readDeskFiles(config.webFolder);
  const page = readDeskPage(config.webFolder);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/assets/*', (request, reply) => {
    const file = files.get(request.url.split('?')[0] ?? '');
    return file ? sendFile(request, reply, file) : reply.callNotFound();
  });
  fastify.get('/*', (request, reply) => {
    if (NOT_THE_DESK.test(request.url) || !wantsPage(request)) return reply.callNotFound();
    return page === undefined ? reply.redirect('/welkom') : sendPage(reply, inChosenLook(page, request));
  });
}

const wantsPage = ({ headers }: FastifyRequest) => /text\/html|\*\/\*/.test(headers.accept ?? '*/*');

function sendFile(request: FastifyRequest, reply: FastifyReply, file: DeskFile) {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  const packing = PACKINGS.find((each) => accepted.includes(each) && file.packed[each]);
  void reply.header('cache-control', FOR_EVER).header('vary', 'accept-encoding').header('content-type', file.type);
  if (packing) void reply.header('content-encoding', packing);
  return reply.send((packing && file.packed[packing]) ?? file.plain);
}

/** Never kept: it names the newest files, and its nonce is good for one answer. */
function sendPage(reply: FastifyReply, page: string) {
  const nonce = randomBytes(18).toString('base64');
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policyOf(nonce))
    .send(page.replaceAll(NONCE, nonce));
}

/** The editor adds a style sheet at run time, under the nonce; images come over the API and are shown as blobs. */
const policyOf = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
