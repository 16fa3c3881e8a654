/** Takes one image or film and what is said of it from a multipart form, in whatever order the parts come. */
import { rm } from 'node:fs/promises';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { inputPipe } from '../common/http/input.pipe';
import { refuseMalformed } from '../common/http/well-formed';
import { invalid, ProductError } from '../common/product-error';
import { MediaSaid } from './media.dto';
import { mediaTooLarge, MOST_VIDEO_BYTES, notAForm } from './media.errors';
import { receiveFile, type ReceivedFile } from './receive-file';

export interface Upload {
  readonly file: ReceivedFile;
  readonly said: MediaSaid;
}

const FIELD_BYTES = 64 * 1024;
const MOST_FIELDS = 10;
const LIMITS = {
  ...{ fileSize: MOST_VIDEO_BYTES + 1, files: 2, fields: MOST_FIELDS },
  ...{ fieldSize: FIELD_BYTES, parts: MOST_FIELDS + 2 },
};
const LARGEST_FORM = MOST_VIDEO_BYTES + MOST_FIELDS * FIELD_BYTES;

/** `draft` names a place for a film while it is looked at. */
export async function readUpload(request: FastifyRequest, draft: () => Promise<string>): Promise<Upload> {
  if (!request.isMultipart()) throw notAForm(415);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) throw mediaTooLarge();
  const form: Form = { fields: {} };
  try {
    await collect(request, form, draft);
    if (!form.file) throw notAForm(400);
    return { file: form.file, said: await asSaid(form.fields) };
  } catch (cause) {
    if (form.file?.kind === 'video') await rm(form.file.path, { force: true });
    throw cause;
  }
}

interface Form {
  file?: ReceivedFile;
  readonly fields: Record<string, unknown>;
}

async function collect(request: FastifyRequest, form: Form, draft: () => Promise<string>): Promise<void> {
  try {
    for await (const part of request.parts({ limits: LIMITS })) await take(part, form, draft);
  } catch (cause) {
    throw problemOf(cause);
  }
}

function problemOf(cause: unknown): ProductError {
  if (cause instanceof ProductError) return cause;
  return (cause as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? mediaTooLarge() : notAForm(400, cause);
}

async function take(part: Multipart, form: Form, draft: () => Promise<string>): Promise<void> {
  if (part.type === 'field') {
    if (part.valueTruncated) throw notAForm(400);
    form.fields[part.fieldname] = part.value;
    return;
  }
  if (part.fieldname !== 'file' || form.file) throw notAForm(400);
  form.file = await receiveFile(part.file, draft);
}

/** A form knows only text: who is in the picture comes as JSON, and yes and no as words. */
async function asSaid({ portrait, decorative, ...fields }: Record<string, unknown>): Promise<MediaSaid> {
  const said = {
    ...fields,
    ...(portrait !== undefined && { portrait: parsed(portrait) }),
    ...(decorative !== undefined && { decorative: WORDS.get(decorative) ?? decorative }),
  };
  refuseMalformed(said);
  return (await inputPipe().transform(said, { type: 'body', metatype: MediaSaid })) as MediaSaid;
}

const WORDS = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
]);

function parsed(portrait: unknown): unknown {
  try {
    return typeof portrait === 'string' ? JSON.parse(portrait) : portrait;
  } catch {
    throw invalid('/portrait', 'json', 'Geef een lijst als JSON.', 'Give a list as JSON.');
  }
}
