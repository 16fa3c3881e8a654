/** No word of the desk is missing in a language, and none stands outside the catalogues. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { MOVES } from '../../src/posts/workflow';
import { DELIVERY_MOVES } from '../../src/publishing/delivery-workflow';
import * as holdReasons from '../../src/scheduling/hold-reasons';
import { en } from '../../web/src/texts/en';
import { nl } from '../../web/src/texts/nl';

const WEB = path.resolve(__dirname, '..', '..', 'web', 'src');
const PAGES = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
/** Named in English everywhere, or the same word in both languages. */
const SAME = /^(product|locale|roles\.auditor|time\.clock|approvals\.keyList\.\d\.0)$/;
const READ_ALOUD = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'lead', 'hint', 'confirm']);

type Leaf = readonly [path: string, text: string | ((...given: never[]) => string)];

const leaves = (node: unknown, at = ''): Leaf[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => leaves(value, at === '' ? key : `${at}.${key}`))
    : [[at, node as Leaf[1]]];

it('says everything in both languages, and nothing with no words', () => {
  const [dutch, english] = [leaves(nl), leaves(en)];
  expect(english.map(([at]) => at)).toEqual(dutch.map(([at]) => at));
  expect(english.filter(([, text]) => typeof text === 'string' && text.trim() === '')).toEqual([]);
  const copied = english.filter(([at, text], place) => text === dutch[place]?.[1] && !SAME.test(at));
  expect(copied).toEqual([]);
});

/** Named at the guards and where posts are held or missed. */
const reasons = () => {
  const arming = readFileSync(path.resolve(WEB, '..', '..', 'src', 'publishing', 'arm-guards.ts'), 'utf8');
  const named = [...arming.matchAll(/hold\('([a-z-]+)'\)/g)].map(([, name]) => name ?? '');
  const constants = Object.values(holdReasons).flatMap((said) => (typeof said === 'string' ? said : Object.keys(said)));
  return [...named, ...constants, 'grace-over', 'time-passed'];
};

it('says why a post was held or missed, whatever the reason', () => {
  expect(reasons().length).toBeGreaterThan(15);
  expect(reasons().filter((reason) => !(reason in nl.reasons && reason in en.reasons))).toEqual([]);
});

it('tells in words whatever happened to a post', () => {
  const events = [...Object.keys(MOVES).map(named('post')), ...Object.keys(DELIVERY_MOVES).map(named('delivery'))];
  expect(events.filter((event) => !(event in nl.events && event in en.events))).toEqual([]);
});

it('tells in words how each try ended', () => {
  const classified = readFileSync(path.resolve(WEB, '..', '..', 'src', 'publishing', 'classify.ts'), 'utf8');
  const moves = [...classified.matchAll(/move: '([a-z-]+)'/g)].map(([, move]) => move ?? '');
  expect(moves.length).toBeGreaterThan(5);
  expect([...moves, 'distrust'].filter((move) => !(move in nl.outcomes && move in en.outcomes))).toEqual([]);
});

const named = (subject: string) => (move: string) => `${subject}.${move}`;

it.each(PAGES)('holds no words of its own: %s', (name) => {
  const source = ts.createSourceFile(name, readFileSync(path.join(WEB, name), 'utf8'), ts.ScriptTarget.Latest, true);
  expect(spoken(source)).toEqual([]);
});

/** Text between tags, and attributes that are read aloud. */
function spoken(node: ts.Node): string[] {
  const own = /\p{L}{2}/u.test(saidIn(node)) ? [saidIn(node).trim()] : [];
  return [...own, ...node.getChildren().flatMap(spoken)];
}

function saidIn(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text;
  if (!ts.isJsxAttribute(node) || !READ_ALOUD.has(node.name.getText())) return '';
  return node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : '';
}
