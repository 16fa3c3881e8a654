/** The one door to the API: typed from its own document, signed in, and failing with a sentence that can be shown. */
import createClient from 'openapi-fetch';
import { t } from '../texts';
import { Problem, problemOf } from './problem';
import type { components, paths } from './schema';
import { accessToken, refresh } from './session';

export type Schemas = components['schemas'];

export const api = createClient<paths>({ baseUrl: '', fetch: signedIn });

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; throws a Problem for everything else. */
export async function ask<T>(answer: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw problemOf(response.status, error, t.errors.unknown);
}

/** A token that ran out is renewed, and the request made once more. */
async function signedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.status !== 401 || !(await refresh())) return response;
  return send(again);
}

async function send(request: Request): Promise<Response> {
  const token = accessToken();
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  request.headers.set('accept-language', document.documentElement.lang);
  try {
    return await fetch(request, { cache: 'no-store' });
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Problem(0, 'offline', t.errors.offline);
  }
}
