import type { Sentence } from '../product-error';

const SENTENCES: Record<string, Sentence> = {
  whitelistValidation: { nl: 'Dit veld kennen we niet.', en: 'We do not know this field.' },
  isString: { nl: 'Dit moet tekst zijn.', en: 'This must be text.' },
  isNotEmpty: { nl: 'Vul dit in.', en: 'Please fill this in.' },
  isBoolean: { nl: 'Dit moet waar of niet waar zijn (true of false).', en: 'This must be true or false.' },
  isInt: { nl: 'Dit moet een geheel getal zijn.', en: 'This must be a whole number.' },
  isArray: { nl: 'Dit moet een lijst zijn.', en: 'This must be a list.' },
  isObject: { nl: 'Dit moet een object zijn.', en: 'This must be an object.' },
  isUuid: { nl: 'Dit is geen geldig nummer (id).', en: 'This is not a valid id.' },
  isEmail: { nl: 'Dit is geen geldig e-mailadres.', en: 'This is not a valid e-mail address.' },
  isIn: { nl: 'Deze waarde kennen we hier niet.', en: 'We do not know this value here.' },
  isUrl: { nl: 'Dit is geen geldig webadres.', en: 'This is not a valid web address.' },
  isDateString: { nl: 'Dit is geen geldig tijdstip.', en: 'This is not a valid time.' },
  arrayUnique: { nl: 'Iets staat hier twee keer.', en: 'Something stands here twice.' },
  nestedValidation: { nl: 'Dit moet een object zijn.', en: 'This must be an object.' },
  isPublishAt: {
    nl: 'Geef een tijdstip als "2026-12-01T08:00:00Z", of {local, timeZone, fold?}.',
    en: 'Give an instant such as "2026-12-01T08:00:00Z", or {local, timeZone, fold?}.',
  },
};

/** class-validator's own English tells the bound; for those codes it is better than a general sentence. */
const WITH_BOUND: Record<string, (message: string) => Sentence> = {
  maxLength: (message) => bounded(message, 'Dit is te lang', 'This is too long'),
  minLength: (message) => bounded(message, 'Dit is te kort', 'This is too short'),
  arrayMaxSize: (message) => bounded(message, 'Deze lijst is te lang', 'This list is too long'),
  arrayMinSize: (message) => bounded(message, 'Deze lijst is te kort', 'This list is too short'),
  min: (message) => bounded(message, 'Dit is te klein', 'This is too small'),
  max: (message) => bounded(message, 'Dit is te groot', 'This is too large'),
};

export function constraintSentence(code: string, message: string): Sentence {
  return WITH_BOUND[code]?.(message) ?? SENTENCES[code] ?? { nl: 'Dit past hier niet.', en: 'This does not fit here.' };
}

function bounded(message: string, nl: string, en: string): Sentence {
  const bound = /(\d+)/.exec(message)?.[1];
  return bound ? { nl: `${nl} (grens: ${bound}).`, en: `${en} (bound: ${bound}).` } : { nl: `${nl}.`, en: `${en}.` };
}
