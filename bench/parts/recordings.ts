/** Walks the road twice inside this process, and writes down the SQL of every step. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sharedIds, statementsOf, type Statement } from './capture';
import { emailOf, PASSWORD, type Desk, type Person } from './desk';
import type { Step, Subject } from './steps';

export interface Recording {
  readonly statements: readonly Statement[];
  /** Ids that are the same for every post. */
  readonly world: ReadonlySet<string>;
  /** The ids of the post that was recorded, or made. */
  readonly captured: Subject;
}

interface Injected {
  readonly status: number;
  readonly body: { id?: string; accessToken?: string; approvals?: { id: string }[] };
}

export async function recordSteps(desk: Desk, steps: readonly Step[]): Promise<Map<string, Recording>> {
  await desk.app.getHttpAdapter().getInstance().ready();
  const tokens = await signIn(desk);
  await walk(desk, steps, tokens); // fills what is kept between requests, as at a desk that has been open for a while
  const [one, other] = [await walk(desk, steps, tokens), await walk(desk, steps, tokens)];
  return new Map(
    steps.map(({ name }) => {
      const { statements, captured } = one.get(name) ?? { statements: [], captured: [] };
      return [name, { statements, captured, world: sharedIds(statements, other.get(name)?.statements ?? []) }];
    }),
  );
}

async function walk({ app }: Desk, steps: readonly Step[], tokens: Tokens) {
  const recorded = new Map<string, Omit<Recording, 'world'>>();
  let subject: Subject = [];
  for (const step of steps) {
    const token = tokens[step.by];
    await inject(app, 'GET', '/me', token); // who it is, is remembered for a second
    let answer: Injected | undefined;
    const statements = await statementsOf(async () => {
      answer = await inject(app, step.method, step.path(subject), token, step.body);
    });
    if (step.makesPost) subject = [answer?.body.id ?? ''];
    recorded.set(step.name, { statements, captured: subject });
    if (step.makesApproval) subject = [...subject, answer?.body.approvals?.[0]?.id ?? ''];
  }
  return recorded;
}

type Tokens = Readonly<Record<Person, string>>;

async function signIn({ app, people }: Desk): Promise<Tokens> {
  const tokens: Partial<Record<Person, string>> = {};
  for (const person of Object.keys(people) as Person[]) {
    const answer = await inject(app, 'POST', '/auth/login', undefined, { email: emailOf(person), password: PASSWORD });
    tokens[person] = answer.body.accessToken ?? '';
  }
  return tokens as Tokens;
}

async function inject(
  app: NestFastifyApplication,
  method: Step['method'],
  path: string,
  token?: string,
  body?: object,
) {
  const { statusCode, payload } = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    ...(body && { payload: body }),
  });
  if (statusCode >= 300) throw new Error(`${method} ${path} answered ${statusCode}: ${payload}`);
  return { status: statusCode, body: JSON.parse(payload) as Injected['body'] };
}
