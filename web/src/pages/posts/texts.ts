/** What is only said about one post. */
import { inLanguage } from '../../texts/language';

const nl = {
  copyText: 'Tekst kopiëren',
  copied: 'Gekopieerd. Plak de tekst op de pagina.',
  openPage: 'Pagina openen',
  address: 'Adres waar het staat',
  addressHint: 'Op de pagina: klik op het tijdstip van uw bericht en kopieer het adres.',
  badAddress: 'Een adres begint met https://. Kopieer het volledig.',
  itStands: 'Het staat er',
  notPlaced: 'Ik heb het niet geplaatst',
};

const en: typeof nl = {
  copyText: 'Copy the text',
  copied: 'Copied. Paste the text on the page.',
  openPage: 'Open the page',
  address: 'Address where it stands',
  addressHint: 'On the page: click the time of your post and copy the address.',
  badAddress: 'An address begins with https://. Copy all of it.',
  itStands: 'It stands there',
  notPlaced: 'I did not place it',
};

export const t = inLanguage({ nl, en });
