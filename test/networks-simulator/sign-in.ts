/** Signs in at a simulated network as a browser does: out to its page, and back with a code. */
import { createHash, randomBytes } from 'node:crypto';
import type { App, Login } from '../../src/networks';
import { TEST_APP } from './oauth-provider';

export const APP: App = { ...TEST_APP, redirectUri: 'https://desk.example/channels/login' };

export interface CameBack {
  readonly code: string;
  readonly codeVerifier: string;
  readonly state: string | null;
}

export async function comeBack(login: Login, app: App = APP): Promise<CameBack> {
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const page = await fetch(login.authorizeUrl(app, { state: 'of-this-sign-in', codeChallenge }), {
    redirect: 'manual',
  });
  const back = new URL(page.headers.get('location') ?? 'https://desk.example/nowhere');
  const { searchParams } = back;
  if (back.origin + back.pathname !== app.redirectUri) throw new Error(`it led to ${back.href}`);
  return { code: searchParams.get('code') ?? '', codeVerifier, state: searchParams.get('state') };
}
