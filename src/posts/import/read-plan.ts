/** Takes a CSV file as it is, or from a form; UTF-8 with or without a mark, UTF-16, or what Windows wrote before. */
import type { FastifyRequest } from 'fastify';
import { ProductError } from '../../common/product-error';
import { decoded } from '../../policies/document-text';
import { notAPlan } from './import.errors';

const MOST_BYTES = 1_048_576;
const LIMITS = { fileSize: MOST_BYTES, files: 1, fields: 0, parts: 1 };
/** What Excel and LibreOffice write when nobody chose CSV. */
const NO_CSV = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'];

export async function readPlan(request: FastifyRequest): Promise<string> {
  const file = request.isMultipart() ? await fromForm(request) : await fromBody(request);
  if (NO_CSV.some((start) => file.toString('latin1', 0, 4) === start)) throw notAPlan();
  return decoded(file);
}

async function fromBody({ headers, raw }: FastifyRequest): Promise<Buffer> {
  if (!/^text\/csv\b/i.test(headers['content-type'] ?? '')) throw notAPlan();
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of raw) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > MOST_BYTES) throw tooLarge();
  }
  return Buffer.concat(parts);
}

async function fromForm(request: FastifyRequest): Promise<Buffer> {
  try {
    const part = await request.file({ limits: LIMITS });
    if (part?.fieldname !== 'file') throw notAPlan(400);
    return await part.toBuffer();
  } catch (cause) {
    if (cause instanceof ProductError) throw cause;
    if ((cause as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
    throw notAPlan(400, cause);
  }
}

const tooLarge = () =>
  new ProductError('too-large', 413, {
    nl: 'Dit bestand is te groot: hoogstens 1 MiB.',
    en: 'This file is too large: 1 MiB at most.',
  });
