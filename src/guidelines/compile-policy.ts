/** Makes of a policy document what the check needs, once: terms stemmed, names folded. To be kept and shared. */

import { formsOf } from './contacts';
import { assertPolicy } from './read-policy';
import type { CompiledPolicy } from './compiled-policy';
import { passageIndexOf, type PassageIndex } from './passages';
import type { OwnWord, PolicyDocument } from './policy';
import { Lexicon, type Entry } from './text/lexicon';
import { fold } from './text/normalise';
import { termsOf } from './topic-terms';

/** Passages are taken from the document itself, unless they are at hand: many versions of a policy share them. */
export function compilePolicy(document: PolicyDocument, passages?: PassageIndex): CompiledPolicy {
  assertPolicy(document);
  const { organisation, publicFigures, protectedTopics, ownWords = [], rules = {} } = document;
  return {
    topics: new Lexicon(protectedTopics.flatMap(termsOf)),
    organisation: [organisation.name, ...organisation.aliases].map(fold).sort((a, b) => b.length - a.length),
    publicFigures: publicFigures.map(fold),
    contacts: new Set((organisation.contacts ?? []).flatMap(formsOf)),
    ownWords: new Lexicon(ownWords.map(ownEntry)),
    passages: passages ?? passageIndexOf(document.confidentialDocuments ?? []),
    rules,
  };
}

const ownEntry = (value: OwnWord): Entry<OwnWord> => ({ phrase: fold(value.word), value, as: 'compound' });
