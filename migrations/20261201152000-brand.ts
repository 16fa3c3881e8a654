import type { MigrationInterface, QueryRunner } from 'typeorm';

const BRAND = `
ALTER TABLE organisations ADD COLUMN brand_colour text
  CONSTRAINT organisations_brand_colour_form CHECK (brand_colour ~ '^#[0-9a-f]{6}$');
ALTER TABLE organisations ADD COLUMN logo_sha256 text;
ALTER TABLE organisations ADD COLUMN logo_type text;
ALTER TABLE organisations ADD CONSTRAINT organisations_logo_whole CHECK ((logo_sha256 IS NULL) = (logo_type IS NULL));
DROP FUNCTION memberships_of(uuid);
CREATE FUNCTION memberships_of(person uuid)
  RETURNS TABLE (organisation_id uuid, slug text, organisation text, user_id uuid, name text, email text, roles text[],
    time_zone text, brand_colour text, logo_sha256 text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT o.id, o.slug, o.name, u.id, u.name, u.email, m.roles, o.time_zone, o.brand_colour, o.logo_sha256
        FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN users u ON u.id = m.user_id
        WHERE m.user_id = person AND m.active ORDER BY m.created_at, m.id $$;
DROP FUNCTION public_organisation(text);
CREATE FUNCTION public_organisation(wanted text)
  RETURNS TABLE (id uuid, slug text, name text, time_zone text, brand_colour text, logo_sha256 text, logo_type text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id, slug, name, time_zone, brand_colour, logo_sha256, logo_type FROM organisations WHERE slug = wanted $$;`;

const WITHOUT = `
DROP FUNCTION memberships_of(uuid);
CREATE FUNCTION memberships_of(person uuid)
  RETURNS TABLE (organisation_id uuid, slug text, organisation text, user_id uuid, name text, email text, roles text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT o.id, o.slug, o.name, u.id, u.name, u.email, m.roles
        FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN users u ON u.id = m.user_id
        WHERE m.user_id = person AND m.active ORDER BY m.created_at, m.id $$;
DROP FUNCTION public_organisation(text);
CREATE FUNCTION public_organisation(wanted text) RETURNS TABLE (id uuid, slug text, name text, time_zone text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT id, slug, name, time_zone FROM organisations WHERE slug = wanted $$;
ALTER TABLE organisations DROP COLUMN brand_colour, DROP COLUMN logo_sha256, DROP COLUMN logo_type;`;

export class Brand20261201152000 implements MigrationInterface {
  name = 'Brand20261201152000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BRAND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(WITHOUT);
  }
}
