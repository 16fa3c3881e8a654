/**
 * Which passwords are good enough: long rather than of many kinds of signs, and not to be guessed from lists, patterns
 * or what everybody knows of the person (NIST SP 800-63B-4, 3.1.1; OWASP ASVS 5.0, 6.2).
 */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { invalid, type ProductError } from '../../common/product-error';

export const LEAST = 15;
export const LEAST_WITH_SECOND_FACTOR = 12;
export const MOST = 1000;
/** Of five steps from 0: "safely unguessable: moderate protection from an offline attack". */
const GUESSABLE_BELOW = 3;

export interface PasswordOf {
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly hasSecondFactor: boolean;
}

let guesser: Promise<ZxcvbnFactory> | undefined;

/** Undefined for a password that will do. Nothing is cut off: what counts is what was typed. */
export async function refusalOf(password: string, of: PasswordOf): Promise<ProductError | undefined> {
  const least = of.hasSecondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST;
  if ([...password].length < least) return tooShort(least);
  guesser ??= aGuesser();
  return (await guesser).check(password, wordsOf(of)).score < GUESSABLE_BELOW ? guessable() : undefined;
}

/** Its lists are unpacked when they are loaded, which most processes never need. */
async function aGuesser(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, useLevenshteinDistance: true });
}

function wordsOf({ name, email, organisation }: PasswordOf): string[] {
  const said = [name, email, organisation, 'ruggespraak wachtwoord gemeente burgemeester schepen welkom'];
  return [...said, ...said.flatMap((words) => words.split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 2);
}

const tooShort = (least: number) =>
  invalid(
    '/password',
    'too-short',
    `Neem minstens ${least} tekens. Vier of vijf woorden die niets met elkaar te maken hebben, onthoudt u het makkelijkst.`,
    `Use at least ${least} characters. Four or five words that have nothing to do with each other are easiest to remember.`,
  );

const guessable = () =>
  invalid(
    '/password',
    'guessable',
    'Dit wachtwoord is te raden: het lijkt op een bekend wachtwoord, een reeks, of uw naam of organisatie. Neem andere woorden.',
    'This password can be guessed: it resembles a well-known one, a row, or your name or organisation. Use other words.',
  );
