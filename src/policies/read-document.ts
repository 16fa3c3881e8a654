/** Takes a document as JSON, or as a form with a file of plain text. */
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { inputPipe } from '../common/http/input.pipe';
import { refuseMalformed } from '../common/http/well-formed';
import { ProductError } from '../common/product-error';
import { NewDocument } from './confidential-document.dto';
import { documentText } from './document-text';
import { documentForm, documentTooLarge, MOST_DOCUMENT_BYTES } from './policies.errors';

const FIELD_BYTES = 4096;
const MOST_FIELDS = 4;
const LIMITS = {
  ...{ fileSize: MOST_DOCUMENT_BYTES, files: 1, fields: MOST_FIELDS },
  ...{ fieldSize: FIELD_BYTES, parts: MOST_FIELDS + 1 },
};

export async function readDocument(request: FastifyRequest): Promise<NewDocument> {
  const said = request.isMultipart() ? await collect(request) : request.body;
  refuseMalformed(said);
  return (await inputPipe().transform(said ?? {}, { type: 'body', metatype: NewDocument })) as NewDocument;
}

async function collect(request: FastifyRequest): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_DOCUMENT_BYTES + MOST_FIELDS * FIELD_BYTES)
    throw documentTooLarge();
  const form: Record<string, unknown> = {};
  try {
    for await (const part of request.parts({ limits: LIMITS })) await take(part, form);
  } catch (cause) {
    throw problemOf(cause);
  }
  if (form['text'] === undefined) throw documentForm();
  return form;
}

async function take(part: Multipart, form: Record<string, unknown>): Promise<void> {
  if (part.type === 'file') {
    if (part.fieldname !== 'file') throw documentForm();
    form['text'] = documentText(await part.toBuffer());
  } else {
    if (part.valueTruncated || part.fieldname === 'text') throw documentForm();
    form[part.fieldname] = part.value;
  }
}

function problemOf(cause: unknown): ProductError {
  if (cause instanceof ProductError) return cause;
  return (cause as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE' ? documentTooLarge() : documentForm(cause);
}
