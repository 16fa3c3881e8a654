/**
 * The last word on the rules that were learned: what a rule found stays when its sentence weighs enough, and a sentence
 * that weighs enough without is a finding too.
 */

import type { Flag, Rule, Setting } from '../rule';
import { overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { Features } from './features';
import { enoughFor, labelFor, LABELS } from './labels';
import { readSentences } from './sentences';
import { weights, type Weights } from './weights';

interface Weighed extends Span {
  /** In the order of `LABELS`, without what the rule found. */
  readonly sums: Float64Array;
}

/** Of an endless text no more is needed. */
const MOST_ADDED = 50;

let learned: { readonly weights: Weights; readonly features: Features } | undefined;

export function weigh(rule: Rule, flags: readonly Flag[], text: Text, setting: Setting): readonly Flag[] {
  const label = labelFor(rule.id, setting.draft.role);
  if (label === undefined) return flags;
  const place = LABELS.indexOf(label);
  const { found } = learnedOnce().weights;
  const enough = enoughFor(label);
  const weighed = weighedSentences(text, setting);
  const weighing = (least: number) => weighed.filter(({ sums }) => (sums[place] ?? 0) >= least);
  const withFound = weighing(enough - (found[place] ?? 0));
  const kept = flags.filter((flag) => withFound.some((sentence) => overlaps(flag, sentence)));
  const added = weighing(enough)
    .slice(0, MOST_ADDED)
    .filter((sentence) => !kept.some((flag) => overlaps(flag, sentence)) && !rule.leaves?.(sentence, text));
  return [...kept, ...added.map(({ start, end }) => ({ start, end }))];
}

const weighedSentences = (text: Text, setting: Setting): readonly Weighed[] =>
  text.once('weighed sentences', () => {
    const { weights: known, features } = learnedOnce();
    const sentences = readSentences(text, setting);
    const weighed = sentences.map(({ start, end }) => ({ start, end, sums: known.offset.slice() }));
    features.of(sentences, setting.draft.role, (at, relation, a, b) => {
      const sentence = weighed[at];
      if (sentence) known.table.addTo(sentence.sums, relation, a, b);
    });
    return weighed;
  });

const learnedOnce = () => (learned ??= { weights: weights(), features: new Features(weights().atomOf) });
