/** Takes one image and what is said of it from a multipart form, in whatever order the parts come. */
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { inputPipe } from '../common/http/input.pipe';
import { refuseMalformed } from '../common/http/well-formed';
import { invalid, ProductError } from '../common/product-error';
import { MediaSaid } from './media.dto';
import { mediaTooLarge, MOST_BYTES, notAForm } from './media.errors';

export interface Upload {
  readonly file: Buffer;
  readonly said: MediaSaid;
}

const FIELD_BYTES = 64 * 1024;
const MOST_FIELDS = 10;
const LIMITS = { fileSize: MOST_BYTES, files: 2, fields: MOST_FIELDS, fieldSize: FIELD_BYTES, parts: MOST_FIELDS + 2 };
const LARGEST_FORM = MOST_BYTES + MOST_FIELDS * FIELD_BYTES;

export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw notAForm(415);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) throw mediaTooLarge();
  const form = await collect(request);
  if (!form.file) throw notAForm(400);
  return { file: form.file, said: await asSaid(form.fields) };
}

interface Form {
  file?: Buffer;
  readonly fields: Record<string, unknown>;
}

async function collect(request: FastifyRequest): Promise<Form> {
  const form: Form = { fields: {} };
  try {
    for await (const part of request.parts({ limits: LIMITS })) await take(part, form);
  } catch (cause) {
    throw problemOf(cause);
  }
  return form;
}

function problemOf(cause: unknown): ProductError {
  if (cause instanceof ProductError) return cause;
  return (cause as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? mediaTooLarge() : notAForm(400, cause);
}

async function take(part: Multipart, form: Form): Promise<void> {
  if (part.type === 'field') {
    if (part.valueTruncated) throw notAForm(400);
    form.fields[part.fieldname] = part.value;
    return;
  }
  if (part.fieldname !== 'file' || form.file) throw notAForm(400);
  form.file = await part.toBuffer();
}

/** A form knows only text, so who is in the picture comes as JSON. */
async function asSaid({ portrait, ...fields }: Record<string, unknown>): Promise<MediaSaid> {
  const said = { ...fields, ...(portrait !== undefined && { portrait: parsed(portrait) }) };
  refuseMalformed(said);
  return (await inputPipe().transform(said, { type: 'body', metatype: MediaSaid })) as MediaSaid;
}

function parsed(portrait: unknown): unknown {
  try {
    return typeof portrait === 'string' ? JSON.parse(portrait) : portrait;
  } catch {
    throw invalid('/portrait', 'json', 'Geef een lijst als JSON.', 'Give a list as JSON.');
  }
}
