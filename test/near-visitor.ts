/** Somebody who uses the API without a network between: the same requests and answers, in less time. */
import type { TestApp } from './test-app';
import { Visitor, type Answer } from './visitor';

export class NearVisitor extends Visitor {
  constructor(
    private readonly near: TestApp,
    { url, token, id }: Visitor,
  ) {
    super(url, token, id);
  }

  override async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await this.near.app.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    const isJson = /json/.test(String(answer.headers['content-type'])) && answer.payload !== '';
    return {
      status: answer.statusCode,
      headers: new Headers(answer.headers as Record<string, string>),
      body: isJson ? JSON.parse(answer.payload) : answer.payload,
    };
  }
}
