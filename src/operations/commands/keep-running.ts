/** An embedded database that was killed is started again, on the port where everybody looks for it. */
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../common/embedded-postgres';
import { placeOf } from '../../common/embedded-postgres/place';
import { runs } from '../../common/embedded-postgres/postmaster';

const EVERY_MS = 1_000;

type Options = Parameters<typeof startEmbeddedPostgres>[0];

/** Answers with how to stop: the watching, and the database itself if nobody else uses it. */
export function keepRunning(options: Options, first: EmbeddedPostgres): () => Promise<void> {
  const { dataDir } = placeOf(options.dataDir);
  const claims = [first];
  let looking: Promise<void> | undefined;
  const look = async () => {
    if (!runs(dataDir)) claims.push(await startAgain(options, first.url));
  };
  const timer = setInterval(
    () =>
      (looking ??= look()
        .catch(say)
        .finally(() => (looking = undefined))),
    EVERY_MS,
  );
  return async () => {
    clearInterval(timer);
    await looking;
    for (const claim of claims) await claim.stop();
  };
}

async function startAgain(options: Options, url: string): Promise<EmbeddedPostgres> {
  say(new Error('the database has ended; it is started again'));
  const again = await startEmbeddedPostgres({ ...options, port: Number(new URL(url).port) });
  if (again.url === url) return again;
  say(new Error('the database came back on another port, where nobody looks: stopping, please start again'));
  process.kill(process.pid, 'SIGTERM');
  return again;
}

/** What fails now is tried again at the next look. */
const say = (cause: unknown) =>
  void process.stderr.write(`ruggespraak: ${cause instanceof Error ? cause.message : String(cause)}\n`);
