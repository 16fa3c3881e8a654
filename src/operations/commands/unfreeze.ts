/** `unfreeze`: says whether publishing is frozen and why; with a name, goes on with the database as it is. */
import type { Config } from '../../common/config';
import { UnfreezePublication, type Decision } from '../../publishing/freeze/unfreeze-publication';
import type { LoadApp } from './load-app';
import { withDatabase } from './running-database';
import { UsageError } from './usage';

const EXAMPLE = 'unfreeze --by="An Peeters, ICT" [--keep-planned]';
const WHY = {
  'rolled-back': 'the database knows less than was written down outside it, as after a restored backup',
  'other-database': 'the database is another one than before, as after a failover',
} as const;

/** Exit code 1 while it stays frozen. */
export function unfreeze(config: Config, words: readonly string[], loadApp: LoadApp): Promise<number> {
  const decision = decisionOf(words);
  return withDatabase(config, async (running) => {
    const { createApp } = await loadApp();
    const app = await createApp(running);
    try {
      const { says, code } = await decide(app.get(UnfreezePublication), decision);
      process.stdout.write(`${says}\n`);
      return code;
    } finally {
      await app.close();
    }
  });
}

async function decide(publication: UnfreezePublication, decision: Decision | undefined) {
  const freeze = await publication.status();
  if (!freeze) return { says: 'Publishing is not frozen.', code: 0 };
  const since = `Publishing is frozen since ${freeze.frozenAt.toISOString()}: ${WHY[freeze.reason]}.`;
  if (!decision) return { says: `${since}\nLook on the networks first, then say: ruggespraak ${EXAMPLE}`, code: 1 };
  const planned = await publication.run(decision);
  const kept = decision.keepPlanned ? 'go out as planned' : 'are held until their authors release them';
  return { says: `Publishing goes on, on the word of ${decision.by}. ${planned} planned posts ${kept}.`, code: 0 };
}

function decisionOf(words: readonly string[]): Decision | undefined {
  const by = words
    .find((word) => word.startsWith('--by='))
    ?.slice('--by='.length)
    .trim();
  const keepPlanned = words.includes('--keep-planned');
  const strange = words.find((word) => !word.startsWith('--by=') && word !== '--keep-planned');
  if (strange !== undefined) throw new UsageError(`"${strange}" is not known here. Say: ${EXAMPLE}`);
  if (by) return { by, keepPlanned };
  if (words.length > 0) throw new UsageError(`say who decides this: ${EXAMPLE}`);
  return undefined;
}
