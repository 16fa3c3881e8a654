/** What the check says of the words as they stand, a short pause after the last change. */
import { useEffect, useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import type { Finding } from '../../api/queries';
import type { Draft } from './draft';

const PAUSE_MS = 300;

export interface Checked {
  readonly findings: readonly Finding[];
  /** As each network counts the words that it would get. */
  readonly lengths: Readonly<Record<string, Schemas['LengthView']>>;
  readonly standing: 'idle' | 'checking' | 'done' | 'failed';
}

const NOTHING: Checked = { findings: [], lengths: {}, standing: 'idle' };

/** `described` counts what was said of the images meanwhile. */
export function useCheck({ text, variants, role, media }: Draft, described: number): Checked {
  const [checked, setChecked] = useState(NOTHING);
  const asked = JSON.stringify({ text, variants, role, media });
  useEffect(() => {
    const stopping = new AbortController();
    setChecked((before) => ({ ...before, standing: 'checking' }));
    const waiting = setTimeout(() => {
      checkAll(JSON.parse(asked) as Draft, stopping.signal).then(setChecked, () => {
        if (!stopping.signal.aborted) setChecked((before) => ({ ...before, standing: 'failed' }));
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(waiting);
      stopping.abort();
    };
  }, [asked, described]);
  return checked;
}

async function checkAll({ text, variants, role, media }: Draft, signal: AbortSignal): Promise<Checked> {
  if (text.trim() === '' && media.length === 0 && Object.keys(variants).length === 0) return NOTHING;
  const check = (body: Schemas['CheckDto']) => ask(api.POST('/api/v1/checks', { body, signal }));
  const [everywhere, ...own] = await Promise.all([
    check({ text, role, media: [...media] }),
    ...Object.entries(variants).map(async ([network, words]) => {
      const { findings, lengths } = await check({ text: words, role, network });
      return { lengths, findings: findings.map((finding) => ({ ...finding, variant: network })) };
    }),
  ]);
  const lengths = [everywhere, ...own].flatMap((each) =>
    each.lengths.map((length) => [length.network, length] as const),
  );
  return {
    findings: [everywhere, ...own].flatMap((each) => each.findings),
    lengths: Object.fromEntries(lengths),
    standing: 'done',
  };
}
