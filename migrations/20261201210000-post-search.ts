import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of a revision as Dutch is searched: in any inflection, without its stop words. Kept with the row, because no
 * index is asked behind row-level security. Of both no more than a search vector can hold, whatever was pasted.
 */
const SEARCH = `
CREATE FUNCTION words_to_search(text text, variants jsonb) RETURNS tsvector
  LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
  SELECT to_tsvector('dutch'::regconfig, left($1, 50000) || ' ' || left(coalesce((
    SELECT string_agg(words, ' ') FROM jsonb_each_text($2) AS v(network, words)), ''), 50000)) $$;
CREATE FUNCTION keep_words_to_search() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN NEW.search := words_to_search(NEW.text, NEW.variants); RETURN NEW; END $$;
ALTER TABLE revisions ADD search tsvector NOT NULL DEFAULT '';
ALTER TABLE revisions DISABLE TRIGGER USER;
UPDATE revisions SET search = words_to_search(text, variants);
ALTER TABLE revisions ENABLE TRIGGER USER;
CREATE TRIGGER words_to_search BEFORE INSERT ON revisions FOR EACH ROW EXECUTE FUNCTION keep_words_to_search();`;

export class PostSearch20261201210000 implements MigrationInterface {
  name = 'PostSearch20261201210000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER words_to_search ON revisions;
      ALTER TABLE revisions DROP search;
      DROP FUNCTION keep_words_to_search, words_to_search`);
  }
}
