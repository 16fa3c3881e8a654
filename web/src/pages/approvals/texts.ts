/** What is only said about a post that asks for a yes. */
import { inLanguage } from '../../texts/language';

const nl = {
  variant: (network: string) => `Eigen tekst voor ${network}`,
  channelsAdded: (names: string) => `Komt erbij: ${names}`,
  channelsDropped: (names: string) => `Valt weg: ${names}`,
  channels: 'Kanalen',
  media: 'Afbeeldingen',
  mediaAdded: (alt: string) => `Nieuw: ${alt}`,
  mediaDropped: (alt: string) => `Weg: ${alt}`,
  altChanged: (before: string, now: string) => `Beschrijving was “${before}”, is nu “${now}”`,
  noAlt: 'zonder beschrijving',
  role: 'Spreekt',
  time: 'Tijdstip',
  becomes: (before: string, now: string) => `${before} wordt ${now}`,
  noTime: 'geen tijdstip',
  wordsSame: 'Aan de woorden zelf veranderde niets.',
  passOn: 'Doorgeven',
  passOnTitle: 'De vraag doorgeven',
  passOnLead: 'Iemand anders beslist dan in uw plaats over deze vraag. Dat blijft na te lezen.',
  passOnTo: 'Aan wie?',
  passOnChoose: 'Kies een woordvoerder',
  nobody: 'Er is geen andere woordvoerder.',
};

const en: typeof nl = {
  variant: (network) => `Own text for ${network}`,
  channelsAdded: (names) => `Added: ${names}`,
  channelsDropped: (names) => `Taken away: ${names}`,
  channels: 'Channels',
  media: 'Images',
  mediaAdded: (alt) => `New: ${alt}`,
  mediaDropped: (alt) => `Gone: ${alt}`,
  altChanged: (before, now) => `The description was “${before}” and is now “${now}”`,
  noAlt: 'without a description',
  role: 'Speaks',
  time: 'Time',
  becomes: (before, now) => `${before} becomes ${now}`,
  noTime: 'no time',
  wordsSame: 'Nothing changed in the words themselves.',
  passOn: 'Pass on',
  passOnTitle: 'Pass the question on',
  passOnLead: 'Somebody else then decides this question in your place. That stays on record.',
  passOnTo: 'To whom?',
  passOnChoose: 'Choose a spokesperson',
  nobody: 'There is no other spokesperson.',
};

export const t = inLanguage({ nl, en });
