// Another process that uses an embedded database: `node embedded-postgres-user.cjs <built launcher> <data directory>`.
// It says what it got as one line of JSON, and leaves when its standard input ends.
const [, , launcher, dataDir] = process.argv;
const { startEmbeddedPostgres } = require(launcher);

startEmbeddedPostgres({ dataDir }).then((postgres) => {
  console.log(JSON.stringify({ url: postgres.url, adopted: postgres.adopted }));
  process.stdin.resume().once('end', () => postgres.stop());
});
