/** Hashtags, mentions and links: of some networks a post holds only so many. */
import type { FieldProblem } from '../common/product-error';
import type { Network } from '../networks';

const COUNTED = {
  hashtags: { pattern: /(?<![\p{L}\p{N}_/&])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu, nl: 'hashtags', en: 'hashtags' },
  mentions: { pattern: /(?<![\p{L}\p{N}_/.])@[\p{L}\p{N}_.]+/gu, nl: 'vermeldingen', en: 'mentions' },
  links: { pattern: /https?:\/\/[^\s]+/gu, nl: 'links', en: 'links' },
} as const;

type Counted = keyof typeof COUNTED;

export function wordsFit({ name, limits }: Network, text: string): FieldProblem[] {
  return (Object.keys(COUNTED) as Counted[]).flatMap((kind) => {
    const [most, count] = [limits[kind], countOf(kind, text)];
    if (most === undefined || count <= most) return [];
    const { nl, en } = COUNTED[kind];
    return {
      pointer: '/text',
      code: `too-many-${kind}`,
      message: {
        nl: `Te veel ${nl} voor ${name}: ${count} van ${most}.`,
        en: `Too many ${en} for ${name}: ${count} of ${most}.`,
      },
    };
  });
}

/** The same link twice is one. */
function countOf(kind: Counted, text: string): number {
  const found = text.match(COUNTED[kind].pattern) ?? [];
  return kind === 'links' ? new Set(found).size : found.length;
}
