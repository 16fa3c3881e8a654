/** Takes one labelled draft from writing to submitted and decided, as its people would. */
import type { Visitor } from '../visitor';

export interface LabelledPost {
  readonly id: string;
  readonly text: string;
  readonly role: 'official' | 'private';
}

export interface People {
  readonly author: Visitor;
  readonly woordvoerder: Visitor;
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly quote: string;
}

/** Bluesky's limit; what is longer gets words of its own there. */
const LONGEST = 300;

export function shortened(text: string): string {
  const graphemes = [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  return graphemes.length <= LONGEST ? text : `${graphemes.slice(0, 280).join('').trimEnd()}…`;
}

/** Returns the post's id, approved and ready to go. Blocks are disputed and lifted, warnings answered, topics approved. */
export async function walk(post: LabelledPost, people: People, channels: string[], media: string[]): Promise<string> {
  const { author } = people;
  const brief = shortened(post.text);
  const draft = await author.post('/posts', {
    text: post.text,
    role: post.role,
    channels,
    media,
    ...(brief !== post.text && { variants: { bluesky: brief } }),
  });
  expect(draft.status).toBe(201);
  await liftBlocks(draft.body, people);
  const acknowledgements = draft.body.findings
    .filter(({ severity }: Finding) => severity === 'warn')
    .map(({ rule, quote }: Finding) => ({ rule, quote, reason: 'Nagekeken, zo bedoeld.' }));
  const submitted = await author.post(`/posts/${draft.body.id}/submit`, { attest: true, acknowledgements });
  expect([submitted.status, post.id]).toEqual([200, post.id]);
  for (const { id } of submitted.body.approvals) await approve(id, people.woordvoerder);
  return draft.body.id;
}

async function liftBlocks(draft: { id: string; findings: Finding[] }, { author, woordvoerder }: People): Promise<void> {
  const blocks = new Map(
    draft.findings
      .filter(({ severity }) => severity === 'block')
      .map(({ rule, quote }) => [rule + quote, { rule, quote }]),
  );
  for (const block of blocks.values()) {
    const dispute = await author.post(`/posts/${draft.id}/disputes`, { ...block, reason: 'Dit is een proef.' });
    expect(dispute.status).toBe(201);
    const lifted = await woordvoerder.post(`/disputes/${dispute.body.id}/lift`, {
      revision: 1,
      comment: 'Akkoord voor de proef.',
    });
    expect(lifted.body.state).toBe('lifted');
  }
}

async function approve(approval: string, woordvoerder: Visitor): Promise<void> {
  const { status } = await woordvoerder.post(`/approvals/${approval}/approve`, { revision: 1 });
  expect(status).toBe(200);
}
