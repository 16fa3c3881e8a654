/** What is only said in the decision file of a post. */
import { inLanguage } from '../../texts/language';

const nl = {
  title: 'Dossier',
  open: 'Dossier',
  taken: (when: string, zone: string) => `Opgemaakt ${when}. Alle tijden in ${zone}.`,
  lead: 'Alles wat tot dit bericht leidde en wat ervan werd: om te bewaren of over te maken.',
  print: 'Afdrukken of als PDF bewaren',
  printHelp: 'Kies in het venster dat opent bij de printer voor ‘Opslaan als PDF’.',
  json: 'Downloaden als JSON',
  backToPost: 'Bericht',
  state: 'Toestand',
  words: 'Het bericht',
  media: 'Beelden',
  noAlt: 'decoratief, zonder omschrijving',
  revisions: 'Versies',
  revision: (number: number, who: string, when: string) => `Versie ${number}, door ${who}, ${when}`,
  hash: 'Vingerafdruk (SHA-256)',
  submissions: 'Ingediend',
  submitted: (revision: number, who: string, when: string) => `${who} stond in voor versie ${revision}, ${when}`,
  noSubmissions: 'Nog niet ingediend.',
  noDecisions: 'Er werd niemand om een beslissing gevraagd.',
  noComments: 'Geen opmerkingen.',
  about: 'over',
};

const en: typeof nl = {
  title: 'Decision file',
  open: 'Decision file',
  taken: (when, zone) => `Taken ${when}. All times in ${zone}.`,
  lead: 'Everything that led to this post and what became of it: to keep or to hand over.',
  print: 'Print or keep as PDF',
  printHelp: 'In the window that opens, choose “Save as PDF” as the printer.',
  json: 'Download as JSON',
  backToPost: 'Post',
  state: 'State',
  words: 'The post',
  media: 'Images',
  noAlt: 'decorative, without a description',
  revisions: 'Revisions',
  revision: (number, who, when) => `Revision ${number}, by ${who}, ${when}`,
  hash: 'Fingerprint (SHA-256)',
  submissions: 'Submitted',
  submitted: (revision, who, when) => `${who} stood behind revision ${revision}, ${when}`,
  noSubmissions: 'Not submitted yet.',
  noDecisions: 'Nobody was asked for a decision.',
  noComments: 'No remarks.',
  about: 'about',
};

export const t = inLanguage({ nl, en });
