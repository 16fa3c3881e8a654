import type { MigrationInterface, QueryRunner } from 'typeorm';

const POLICY = `
CREATE TABLE policies (
  organisation_id uuid NOT NULL REFERENCES organisations,
  version integer NOT NULL,
  document jsonb NOT NULL,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, version)
);
CREATE TABLE topics (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  key text NOT NULL CONSTRAINT topics_key_form CHECK (key ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text NOT NULL,
  terms text[] NOT NULL,
  excludes text[] NOT NULL DEFAULT '{}',
  woordvoerders uuid[] NOT NULL,
  substitutes uuid[] NOT NULL DEFAULT '{}',
  decision text NOT NULL DEFAULT 'any' CONSTRAINT topics_decision_known CHECK (decision IN ('any', 'all')),
  answer_within_hours integer NOT NULL DEFAULT 8,
  valid_from timestamptz,
  valid_until timestamptz,
  version integer NOT NULL DEFAULT 1,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX topics_key_once ON topics (organisation_id, key) WHERE deleted_at IS NULL;`;

const CHANNELS = `
CREATE TABLE channels (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  network text NOT NULL,
  name text NOT NULL,
  role text NOT NULL CONSTRAINT channels_role_known CHECK (role IN ('official', 'private')),
  owner_id uuid REFERENCES users,
  settings jsonb NOT NULL DEFAULT '{}',
  sealed_secrets text NOT NULL DEFAULT '',
  remote_account_id text NOT NULL,
  remote_account_name text NOT NULL DEFAULT '',
  remote_account_url text NOT NULL DEFAULT '',
  enabled boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  verified_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX channels_of_organisation ON channels (organisation_id);
CREATE TABLE media (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  sha256 text NOT NULL,
  type text NOT NULL,
  bytes integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  alt text,
  rights jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  uploaded_by uuid NOT NULL REFERENCES users,
  deleted_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX media_of_organisation ON media (organisation_id);`;

const POSTS = `
CREATE TABLE posts (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  kind text NOT NULL CONSTRAINT posts_kind_known CHECK (kind IN ('post', 'offline')),
  state text NOT NULL CONSTRAINT posts_state_known CHECK (state IN ('draft', 'in_review', 'rejected', 'approved', 'scheduled',
    'held', 'missed', 'publishing', 'uncertain', 'published', 'partly_published', 'failed', 'withdrawn', 'retracted')),
  author_id uuid NOT NULL REFERENCES users,
  created_by uuid NOT NULL REFERENCES users,
  revision_number integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  publish_at timestamptz,
  publish_at_local text,
  time_zone text,
  state_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT posts_time_when_scheduled CHECK (state <> 'scheduled' OR publish_at IS NOT NULL)
);
CREATE INDEX posts_by_state ON posts (organisation_id, state, id);
CREATE INDEX posts_newest ON posts (organisation_id, id);
CREATE INDEX posts_by_author ON posts (organisation_id, author_id, id);
CREATE INDEX posts_held ON posts (state) WHERE state = 'held';
CREATE TABLE revisions (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  number integer NOT NULL,
  hash text NOT NULL CONSTRAINT revisions_hash_form CHECK (hash ~ '^[0-9a-f]{64}$'),
  text text NOT NULL,
  variants jsonb NOT NULL DEFAULT '{}',
  media jsonb NOT NULL DEFAULT '[]',
  channels uuid[] NOT NULL DEFAULT '{}',
  role text NOT NULL CONSTRAINT revisions_role_known CHECK (role IN ('official', 'private')),
  reply_to text,
  topics uuid[] NOT NULL DEFAULT '{}',
  edited_by uuid NOT NULL REFERENCES users,
  findings jsonb NOT NULL,
  policy_version integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT revisions_numbered UNIQUE (post_id, number)
);
CREATE TRIGGER revisions_keep BEFORE UPDATE ON revisions FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TABLE comments (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  revision_number integer NOT NULL,
  author_id uuid NOT NULL REFERENCES users,
  text text NOT NULL,
  anchor_start integer,
  anchor_end integer,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX comments_of_post ON comments (post_id, id);
CREATE TABLE disputes (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  revision_number integer NOT NULL,
  rule text NOT NULL,
  quote text NOT NULL,
  reason text NOT NULL,
  raised_by uuid NOT NULL REFERENCES users,
  state text NOT NULL DEFAULT 'open' CONSTRAINT disputes_state_known CHECK (state IN ('open', 'lifted', 'upheld')),
  decided_by uuid REFERENCES users,
  comment text,
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT disputes_once UNIQUE (post_id, revision_number, rule, quote)
);`;

const APPROVALS = `
CREATE TABLE submissions (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  revision_number integer NOT NULL,
  hash text NOT NULL,
  submitted_by uuid NOT NULL REFERENCES users,
  findings jsonb NOT NULL,
  acknowledgements jsonb NOT NULL DEFAULT '[]',
  policy_key text NOT NULL,
  window_from timestamptz,
  window_until timestamptz,
  submitted_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX submissions_of_post ON submissions (post_id, revision_number, submitted_at);
CREATE TABLE approvals (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  post_id uuid NOT NULL REFERENCES posts,
  revision_number integer NOT NULL,
  submission_id uuid NOT NULL REFERENCES submissions,
  topic_id uuid REFERENCES topics,
  rule text NOT NULL,
  state text NOT NULL DEFAULT 'pending'
    CONSTRAINT approvals_state_known CHECK (state IN ('pending', 'approved', 'rejected', 'changes_requested', 'void')),
  decision text NOT NULL CONSTRAINT approvals_decision_known CHECK (decision IN ('any', 'all')),
  assignees uuid[] NOT NULL,
  binding_hash text NOT NULL,
  due_at timestamptz NOT NULL,
  decided_by uuid REFERENCES users,
  comment text,
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX approvals_of_post ON approvals (post_id, revision_number);
CREATE INDEX approvals_of_submission ON approvals (submission_id);
CREATE INDEX approvals_pending ON approvals (organisation_id, due_at) WHERE state = 'pending';
CREATE TABLE approval_decisions (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations,
  approval_id uuid NOT NULL REFERENCES approvals,
  user_id uuid NOT NULL REFERENCES users,
  for_user_id uuid NOT NULL REFERENCES users,
  verdict text NOT NULL CONSTRAINT approval_decisions_known CHECK (verdict IN ('approved', 'rejected', 'changes_requested')),
  comment text,
  decided_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT approval_decisions_once UNIQUE (approval_id, for_user_id)
);`;

const TABLES = [
  'policies',
  'topics',
  'channels',
  'media',
  'posts',
  'revisions',
  'comments',
  'disputes',
  'submissions',
  'approvals',
  'approval_decisions',
];

const WALLS = `
${TABLES.map(
  (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON ${table} USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());`,
).join('\n')}
GRANT SELECT, INSERT, UPDATE ON topics, channels, media, posts, disputes, approvals TO ruggespraak_app;
GRANT SELECT, INSERT ON policies, revisions, comments, submissions, approval_decisions TO ruggespraak_app;`;

export class Road20261122100100 implements MigrationInterface {
  name = 'Road20261122100100';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [POLICY, CHANNELS, POSTS, APPROVALS, WALLS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')} CASCADE`);
  }
}
