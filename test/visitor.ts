/** Somebody who uses the API over HTTP, signed in or not. */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
export interface Answer<T = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export class Visitor {
  constructor(
    readonly url: string,
    readonly token?: string,
    readonly id = '',
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<Visitor> {
    const { status, body } = await new Visitor(url).post('/auth/login', { email, password });
    if (status !== 200) throw new Error(`sign-in of ${email} answered ${status}`);
    return new Visitor(url, body.accessToken, body.user.id);
  }

  get = (path: string, headers: Record<string, string> = {}) => this.send('GET', path, undefined, headers);
  post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    this.send('POST', path, body, headers);
  put = (path: string, body: unknown, headers: Record<string, string> = {}) => this.send('PUT', path, body, headers);
  patch = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    this.send('PATCH', path, body, headers);
  delete = (path: string, headers: Record<string, string> = {}) => this.send('DELETE', path, undefined, headers);

  /** A form with a file. */
  async upload(path: string, form: FormData): Promise<Answer> {
    const headers = { ...(this.token && { authorization: `Bearer ${this.token}` }) };
    const response = await fetch(`${this.url}/api/v1${path}`, { method: 'POST', headers, body: form });
    return {
      status: response.status,
      headers: response.headers,
      body: parsed(await response.text(), response.headers),
    };
  }

  /** A path that begins with /auth, /posts … is below /api/v1; `raw:` before it means exactly this path. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const address = path.startsWith('raw:') ? this.url + path.slice(4) : `${this.url}/api/v1${path}`;
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: sent(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parsed(text, response.headers) };
  }
}

/** Text and bytes as they are. */
const sent = (body: unknown): string | Blob => {
  if (body instanceof Uint8Array) return new Blob([Buffer.from(body)]);
  return typeof body === 'string' ? body : JSON.stringify(body);
};

function parsed(text: string, headers: Headers): unknown {
  return /json/.test(headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : text;
}
