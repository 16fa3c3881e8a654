import { inFigures } from './number-words';

test.each([
  ['elf', '11'],
  ['drieenveertig', '43'],
  ['vierhonderdtachtigduizend', '480000'],
  ['vierhonderdtwintigduizend', '420000'],
  ['vijfenveertighonderd', '4500'],
  ['achtentwintighonderd', '2800'],
  ['duizend', '1000'],
  ['duizendenvijf', '1005'],
  ['tweehonderdvijf', '205'],
  ['negentienhonderdachtennegentig', '1998'],
])('%s is %s', (word, figures) => expect(inFigures(word)).toBe(figures));

test.each([
  'een',
  'nul',
  'honderdtal',
  'vierde',
  'en',
  'enen',
  'veer',
  'twin',
  'achtig',
  'tiger',
  'driehoek',
  'zestien2',
])('%s stays as it is', (word) => expect(inFigures(word)).toBe(word));
