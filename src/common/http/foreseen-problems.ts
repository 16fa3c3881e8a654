/** What libraries and the database throw, said as a problem that a person can act on. */
import { ProductError, type Sentence } from '../product-error';

const BY_STATUS: Record<number, readonly [code: string, sentence: Sentence]> = {
  400: ['malformed', { nl: 'De aanvraag is niet leesbaar.', en: 'The request cannot be read.' }],
  401: ['not-signed-in', { nl: 'Meld u eerst aan.', en: 'Please sign in first.' }],
  403: ['not-allowed', { nl: 'Dit mag u niet doen.', en: 'You may not do this.' }],
  404: ['not-found', { nl: 'Dit bestaat niet.', en: 'This does not exist.' }],
  405: ['method-not-allowed', { nl: 'Dit kan hier niet.', en: 'This cannot be done here.' }],
  406: ['not-acceptable', { nl: 'Deze vorm van antwoord bestaat niet.', en: 'This form of answer does not exist.' }],
  413: ['too-large', { nl: 'Dit is te groot: hoogstens 1 MiB.', en: 'This is too large: 1 MiB at most.' }],
  414: ['address-too-long', { nl: 'Het adres is te lang.', en: 'The address is too long.' }],
  415: ['unsupported-media-type', { nl: 'Stuur dit als application/json.', en: 'Send this as application/json.' }],
  431: ['headers-too-large', { nl: 'De kopregels zijn te groot.', en: 'The headers are too large.' }],
};

const AWAY = /^(08|53|57P0[1-4]|58)/;
const AWAY_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN']);
const AWAY_WORDS =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|connection is closed|driver not connected/i;

/** Takes a thrown value, or the status that a framework chose. */
export function foreseen(thrown: unknown): ProductError | undefined {
  if (typeof thrown === 'number') return byStatus(thrown);
  const { code, message, statusCode } = thrown as { code?: unknown; message?: unknown; statusCode?: unknown };
  const sqlState = typeof code === 'string' ? code : '';
  if (AWAY.test(sqlState) || AWAY_CODES.has(sqlState) || AWAY_WORDS.test(String(message))) return databaseAway(thrown);
  if (sqlState === '57014' || sqlState === '55P03') return databaseAway(thrown); // a statement or lock took too long
  return typeof statusCode === 'number' ? byStatus(statusCode) : undefined;
}

const databaseAway = (cause: unknown) =>
  new ProductError(
    'database-away',
    503,
    {
      nl: 'De databank is even niet bereikbaar. Er is niets verloren; probeer het zo meteen opnieuw.',
      en: 'The database cannot be reached for the moment. Nothing is lost; please try again shortly.',
    },
    { retryAfterSeconds: 5, cause },
  );

function byStatus(status: number): ProductError | undefined {
  const known = BY_STATUS[status] ?? (status >= 400 && status < 500 ? BY_STATUS[400] : undefined);
  return known && new ProductError(known[0], BY_STATUS[status] ? status : 400, known[1]);
}
