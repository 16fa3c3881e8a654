/** A real SMTP server in this process that keeps what it takes, and behaves as badly as a test wants. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '../src/common/mail-settings';

/** The next mails: taken; refused for now; refused for ever; never answered; taken, but the line breaks before the answer. */
export type Mood = 'takes' | 'later' | 'refuses' | 'hangs' | 'drops';

export interface TakenMail {
  readonly to: readonly string[];
  /** Headers and body as they came, with quoted-printable lines joined again. */
  readonly source: string;
}

export async function startMailServer() {
  const taken: TakenMail[] = [];
  const moods: Mood[] = [];
  let tries = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onConnect: (_, answer) => {
      tries += 1;
      if (moods[0] === 'hangs') moods.shift();
      else answer();
    },
    onRcptTo: (_, __, answer) => {
      const [mood] = moods;
      if (mood !== 'later' && mood !== 'refuses') return answer();
      moods.shift();
      answer(Object.assign(new Error('no'), { responseCode: mood === 'later' ? 451 : 550 }));
    },
    onData: (stream, session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, source: joined(Buffer.concat(parts).toString('utf8')) });
        if (moods[0] === 'drops') {
          moods.shift();
          for (const connection of server.connections) connection.close();
        } else answer();
      });
    },
  });
  server.on('error', () => undefined); // lines that break are part of the test
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const settings: MailSettings = {
    ...{ host: '127.0.0.1', port, tls: 'none', from: 'berichten@zonnedaal.example', timeoutMs: 400 },
  };
  return {
    settings,
    taken,
    get tries() {
      return tries;
    },
    next: (...mood: Mood[]) => void moods.push(...mood),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const joined = (source: string) =>
  source
    .replace(/=\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
