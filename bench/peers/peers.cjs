// Checkers from npm as their makers show them: each says whether there is something in a text. Named and versioned for the table.
const path = require('node:path');

const MAKERS = {
  obscenity({ RegExpMatcher, englishDataset, englishRecommendedTransformers }) {
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.hasMatch(text);
  },
  'leo-profanity': (filter) => (text) => filter.check(text),
  'bad-words'({ Filter }) {
    const filter = new Filter();
    return (text) => filter.isProfane(text);
  },
  '@2toad/profanity'({ Profanity }) {
    const profanity = new Profanity();
    return (text) => profanity.exists(text);
  },
  'glin-profanity'({ Filter }) {
    const filter = new Filter({ languages: ['dutch', 'english'] });
    return (text) => filter.isProfane(text);
  },
  '@redactpii/node'({ Redactor }) {
    const redactor = new Redactor();
    return (text) => redactor.hasPII(text);
  },
};

/** The same with a list of one's own, for those that take one. */
const WITH_TERMS = {
  'leo-profanity'(filter, terms) {
    filter.add(terms);
    return (text) => filter.check(text);
  },
  'bad-words'({ Filter }, terms) {
    const filter = new Filter({ list: terms });
    return (text) => filter.isProfane(text);
  },
  '@2toad/profanity'({ Profanity }, terms) {
    const profanity = new Profanity();
    profanity.addWords(terms);
    return (text) => profanity.exists(text);
  },
  'glin-profanity'({ Filter }, terms) {
    const filter = new Filter({ languages: ['dutch', 'english'], customWords: terms });
    return (text) => filter.isProfane(text);
  },
};

/** `make` loads the package, so that its time and memory can be measured. */
function peers(terms) {
  const plain = Object.entries(MAKERS).map(([id, maker]) => peer(id, 'own list', () => maker(require(id))));
  const filled = Object.entries(WITH_TERMS).map(([id, maker]) =>
    peer(id, 'with the terms', () => maker(require(id), [...terms])),
  );
  return [...plain, ...filled];
}

const peer = (id, list, make) => ({ name: `${id} ${versionOf(id)}, ${list}`, make });

/** Not every package lets its package.json be required. */
const versionOf = (id) =>
  JSON.parse(require('node:fs').readFileSync(path.join(__dirname, 'node_modules', id, 'package.json'), 'utf8')).version;

module.exports = { peers };
