import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The protocol by which deliveries are armed and sent. A release that changes it replaces this function in its
 * migration; a binary that knows another number arms nothing from then on.
 */
const PROTOCOL = `
CREATE FUNCTION publishing_protocol() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT 1 $$;`;

/** Wall times of planned posts, an hour of a zone at a time, and the posts behind one of them: no words, no people. */
const WALL_TIMES = `
CREATE FUNCTION planned_wall_times() RETURNS TABLE (time_zone text, hour text, local text, offset_minutes integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.time_zone, left(p.publish_at_local, 13), min(p.publish_at_local), (extract(epoch FROM
    left(p.publish_at_local, 16)::timestamp - date_trunc('minute', p.publish_at AT TIME ZONE 'UTC')) / 60)::integer
  FROM posts p WHERE p.state = 'scheduled' AND p.publish_at_local IS NOT NULL AND p.time_zone IS NOT NULL
  GROUP BY 1, 2, 4 $$;
CREATE FUNCTION posts_planned_at(zone text, at_hour text, at_offset integer)
  RETURNS TABLE (id uuid, organisation_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id, p.organisation_id FROM posts p
  WHERE p.state = 'scheduled' AND p.time_zone = zone AND left(p.publish_at_local, 13) = at_hour AND (extract(epoch FROM
    left(p.publish_at_local, 16)::timestamp - date_trunc('minute', p.publish_at AT TIME ZONE 'UTC')) / 60)::integer = at_offset $$;`;

export class ProtocolAndMovedTimes20261201090000 implements MigrationInterface {
  name = 'ProtocolAndMovedTimes20261201090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PROTOCOL, WALL_TIMES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION publishing_protocol, planned_wall_times, posts_planned_at');
  }
}
