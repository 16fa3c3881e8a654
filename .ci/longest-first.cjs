// In which order Jest runs the files: what takes long begins first, so that no core waits for it at the end. Jest itself
// goes by size where it has no times of before, and the groups are the smallest files there are.
const ORDER = [
  'test/.together/',
  'test/desk/',
  'test/embedded-postgres',
  'test/first-start',
  'test/journeys/',
  'test/',
];

const place = ({ path }) => {
  const found = ORDER.findIndex((start) => path.replaceAll('\\', '/').includes(`/${start}`));
  return found < 0 ? ORDER.length : found;
};

module.exports = class LongestFirst {
  sort = (tests) => [...tests].sort((one, other) => place(one) - place(other));
  shard = (tests) => tests;
  allFailedTests = (tests) => tests;
  cacheResults() {}
};
