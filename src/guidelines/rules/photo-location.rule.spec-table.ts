import { check } from '../check';
import { compilePolicy } from '../compile-policy';
import { describeRule } from '../describe-rule.spec-table';
import type { DraftMedia } from '../rule';
import { photoLocation } from './photo-location.rule';

const policy = compilePolicy({
  organisation: { name: 'Gemeente Zonnedaal', aliases: [] },
  publicFigures: [],
  protectedTopics: [],
});
const messages = (media: readonly DraftMedia[]) =>
  check({ text: 'Foto’s van gisteren.', role: 'official', media }, policy).map(({ severity, message }) => [
    severity,
    message,
  ]);

describeRule(photoLocation, {
  draft: { media: [{ alt: null }, { alt: 'Een plein', located: false }] },
  passes: ['Foto’s van gisteren.'],
  flags: [],
});

test('names the image, by what is to be seen where that is known', () => {
  const media = [{ alt: null, located: true }, { alt: 'Een plein' }, { alt: ' Een voordeur ', located: true }];
  expect(messages(media)).toEqual([
    ['info', expect.stringContaining('afbeelding 1 zei')],
    ['info', expect.stringContaining('afbeelding 3 (Een voordeur) zei')],
  ]);
});
