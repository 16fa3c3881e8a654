import { conflict, ProductError } from '../common/product-error';

export const MOST_DOCUMENT_BYTES = 5 * 1024 * 1024;
/** Of all documents of an organisation together. */
export const MOST_REGISTERED_WORDS = 500_000;

export const topicKeyTaken = () =>
  conflict(
    'topic-key-taken',
    'Er is al een onderwerp met deze sleutel. Kies een andere.',
    'There is a topic with this key already. Please choose another.',
  );

export const documentKeyTaken = () =>
  conflict(
    'document-key-taken',
    'Er is al een document met deze sleutel. Kies een andere.',
    'There is a document with this key already. Please choose another.',
  );

export const tooManyWords = () =>
  conflict(
    'too-many-registered-words',
    `Samen mogen de documenten ${MOST_REGISTERED_WORDS} woorden hebben. Verwijder eerst wat intussen openbaar is.`,
    `Together the documents may have ${MOST_REGISTERED_WORDS} words. First remove what is public by now.`,
  );

export const documentTooLarge = () =>
  new ProductError('document-too-large', 413, {
    nl: 'Dit document is te groot: hoogstens 5 MiB platte tekst. Registreer het in delen.',
    en: 'This document is too large: 5 MiB of plain text at most. Register it in parts.',
  });

export const documentType = (format: string) =>
  new ProductError('document-type', 415, {
    nl: `Een ${format}-bestand kunnen we niet lezen. Open het, kopieer de tekst en plak die in het veld "text".`,
    en: `We cannot read a ${format} file. Open it, copy the text and paste it into the field "text".`,
  });

export const documentNotText = () =>
  new ProductError('document-not-text', 422, {
    nl: 'Dit bestand is geen tekst. Open het document, kopieer de tekst en plak die in het veld "text".',
    en: 'This file is not text. Open the document, copy the text and paste it into the field "text".',
  });

export const documentTooShort = (fewest: number) =>
  new ProductError('document-too-short', 422, {
    nl: `Dit document is leeg of te kort om te herkennen: het moet minstens ${fewest} woorden hebben.`,
    en: `This document is empty or too short to recognise: it must have at least ${fewest} words.`,
  });

export const documentForm = (cause?: unknown) =>
  new ProductError(
    'malformed-form',
    400,
    {
      nl: 'Stuur één bestand met platte tekst in het veld "file", met "title" erbij; of stuur JSON met "title" en "text".',
      en: 'Send one file of plain text in the field "file", with "title"; or send JSON with "title" and "text".',
    },
    { cause },
  );
