/** The environment, read once and checked; nothing else reads it. A bad value stops the start with a sentence. */
import path from 'node:path';
import { ConfigError } from './config-error';
import { mailSettings, type MailSettings } from './mail-settings';

export { ConfigError } from './config-error';

export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Absent: the embedded database. */
  readonly databaseUrl?: string;
  /** Folder of `postgres` and `initdb` for the embedded database; absent: the ones that come along. */
  readonly postgresBinaries?: string;
  readonly databasePool: number;
  readonly dataFolder: string;
  readonly secretKeyFile: string;
  /** Where the built web desk stands. */
  readonly webFolder: string;
  /** Where people and networks reach us, without a slash at the end. */
  readonly publicUrl: string;
  /** For a desk that publishes to servers on its own network. */
  readonly allowPrivateAddresses: boolean;
  /** Simulators that stand in for networks, by the network's origin; never in production. */
  readonly networkStandIns: Readonly<Record<string, string>>;
  /** Number of proxies in front of the API. */
  readonly trustedProxies: number;
  /** Absent: images and films lie in the data folder. */
  readonly s3?: S3Settings;
  /** Absent: no mail is sent. */
  readonly mail?: MailSettings;
  /** Absent: no model is asked. */
  readonly secondOpinion?: SecondOpinionSettings;
}

/** A bucket of S3, or of a server that speaks its API. */
export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Absent: Amazon's own, by region. */
  readonly endpoint?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** In front of every key; empty, or with a slash at its end. */
  readonly prefix: string;
  /** The bucket's name in the path instead of in the host name, as most servers of one's own want it. */
  readonly pathStyle: boolean;
}

/** A server of the organisation's own that says what a language model thinks of a text. */
export interface SecondOpinionSettings {
  /** Without a slash at the end. */
  readonly url: string;
  readonly shape: (typeof SHAPES)[number];
  /** Labels that count; none means all. */
  readonly labels: readonly string[];
  /** From this score on it is said. */
  readonly threshold: number;
  readonly timeoutMs: number;
  readonly model?: string;
  readonly token?: string;
}

const SHAPES = ['tei', 'openai'] as const;

/** With the database known: given, or embedded and started. */
export type RunningConfig = Config & { readonly databaseUrl: string };

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const host = env.HOST ?? '127.0.0.1';
  const port = wholeNumber(env, 'PORT', 3000, 1, 65_535);
  const dataFolder = path.resolve(env.RUGGESPRAAK_DATA ?? path.join(projectRoot(), '.ruggespraak'));
  return {
    production: env.NODE_ENV === 'production',
    host,
    port,
    ...(env.DATABASE_URL ? { databaseUrl: postgresUrl(env.DATABASE_URL) } : {}),
    ...(env.PG_BIN ? { postgresBinaries: env.PG_BIN } : {}),
    databasePool: wholeNumber(env, 'DATABASE_POOL', 6, 2, 100),
    dataFolder,
    secretKeyFile: path.resolve(env.RUGGESPRAAK_SECRET_KEY_FILE ?? path.join(dataFolder, 'secret.key')),
    webFolder: path.join(projectRoot(), 'dist', 'web'),
    publicUrl: webUrl('PUBLIC_URL', env.PUBLIC_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`),
    allowPrivateAddresses: yesOrNo(env, 'RUGGESPRAAK_ALLOW_PRIVATE_ADDRESSES'),
    networkStandIns: standIns(env),
    trustedProxies: wholeNumber(env, 'TRUSTED_PROXIES', 0, 0, 10),
    ...(env.MEDIA_S3_BUCKET ? { s3: s3(env, env.MEDIA_S3_BUCKET) } : {}),
    ...(env.SMTP_URL ? { mail: mailSettings(env.SMTP_URL, env.MAIL_FROM) } : {}),
    ...(env.SECOND_OPINION_URL ? { secondOpinion: secondOpinion(env, env.SECOND_OPINION_URL) } : {}),
  };
}

function s3(env: NodeJS.ProcessEnv, bucket: string): S3Settings {
  const prefix = (env.MEDIA_S3_PREFIX ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    throw new ConfigError(
      'MEDIA_S3_BUCKET must be the name of a bucket: 3 to 63 small letters, digits, dots and dashes.',
    );
  }
  return {
    bucket,
    region: env.MEDIA_S3_REGION || 'us-east-1',
    ...(env.MEDIA_S3_ENDPOINT ? { endpoint: webUrl('MEDIA_S3_ENDPOINT', env.MEDIA_S3_ENDPOINT) } : {}),
    accessKeyId: headerText('MEDIA_S3_ACCESS_KEY_ID', env.MEDIA_S3_ACCESS_KEY_ID ?? ''),
    secretAccessKey: headerText('MEDIA_S3_SECRET_ACCESS_KEY', env.MEDIA_S3_SECRET_ACCESS_KEY ?? ''),
    prefix: prefix && `${prefix}/`,
    pathStyle: yesOrNo(env, 'MEDIA_S3_PATH_STYLE'),
  };
}

function secondOpinion(env: NodeJS.ProcessEnv, url: string): SecondOpinionSettings {
  const shape = SHAPES.find((known) => known === env.SECOND_OPINION_SHAPE);
  if (!shape) throw new ConfigError(`SECOND_OPINION_SHAPE must be ${SHAPES.join(' or ')}.`);
  const labels = (env.SECOND_OPINION_LABELS ?? '').split(',').map((label) => label.trim());
  const named = labels.filter((label) => label !== '');
  if (shape === 'tei' && named.length === 0) {
    throw new ConfigError('SECOND_OPINION_LABELS must name the labels that count, with commas between them.');
  }
  return {
    ...{ url: webUrl('SECOND_OPINION_URL', url), shape, labels: named },
    threshold: share(env, 'SECOND_OPINION_THRESHOLD', 0.8),
    timeoutMs: wholeNumber(env, 'SECOND_OPINION_TIMEOUT_MS', 800, 50, 5000),
    ...(env.SECOND_OPINION_MODEL ? { model: env.SECOND_OPINION_MODEL } : {}),
    ...(env.SECOND_OPINION_TOKEN ? { token: headerText('SECOND_OPINION_TOKEN', env.SECOND_OPINION_TOKEN) } : {}),
  };
}

/** `https://api.network.example=http://127.0.0.1:4001,…` */
function standIns(env: NodeJS.ProcessEnv): Record<string, string> {
  const name = 'RUGGESPRAAK_NETWORK_STAND_INS';
  const text = env[name] ?? '';
  if (text !== '' && env.NODE_ENV === 'production') {
    throw new ConfigError(`${name} is for a trial with simulators; leave it out in production.`);
  }
  const pairs = text.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [network = '', standIn = ''] = pair.split('=');
      return [webUrl(name, network), webUrl(name, standIn)];
    }),
  );
}

/** The folder of package.json, from `src` as well as from `dist/src`. */
export function projectRoot(): string {
  const above = path.resolve(__dirname, '..', '..');
  return path.basename(above) === 'dist' ? path.dirname(above) : above;
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}

function share(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (value > 0 && value <= 1) return value;
  throw new ConfigError(`${name} must be a number above 0 and at most 1, such as 0.8, not "${text}".`);
}

/** A secret: what is wrong with it is said without showing it. */
function headerText(name: string, text: string): string {
  if (/^[\x21-\x7e]+$/.test(text)) return text;
  throw new ConfigError(`${name} may hold letters, digits and signs only, and no spaces.`);
}

function yesOrNo(env: NodeJS.ProcessEnv, name: string): boolean {
  const text = env[name] ?? '';
  if (['', '0', 'false', 'no'].includes(text)) return false;
  if (['1', 'true', 'yes'].includes(text)) return true;
  throw new ConfigError(`${name} must be 1 or 0, not "${text}".`);
}

function postgresUrl(text: string): string {
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new ConfigError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
}

function webUrl(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new ConfigError(`${name} must be a web address such as https://berichten.gemeente.be, not "${text}".`);
}
