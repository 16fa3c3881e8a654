/** A person's own profile on Facebook. No program may post there, so the person does, and confirms the address. */
import { NetworkError, type Network } from './network';

const HOSTS = /^(?:[a-z-]+\.)?(?:facebook\.com|fb\.com)$/;
const BY_NUMBER = /^\/profile\.php$/;
const BY_NAME = /^\/(?:people\/[^/]+\/)?([A-Za-z0-9.-]+)\/?$/;

export const facebookProfile: Network = {
  id: 'facebook-profile',
  name: 'Facebook (eigen profiel)',
  proof: 'E',
  byHand: true,
  settings: [
    {
      key: 'profile',
      kind: 'url',
      required: true,
      label: { nl: 'Adres van het profiel', en: 'Address of the profile' },
    },
  ],
  limits: {
    ...{ text: 63_206, images: 10, imageBytes: 10_000_000, altText: 1_000 },
    video: { bytes: 1_000_000_000, seconds: 14_400 },
  },
  length: (text) => text.length,

  async verify({ settings }) {
    const name = nameIn(settings['profile']?.trim() ?? '');
    return { id: name.toLowerCase(), name, url: `https://www.facebook.com/${name}` };
  },

  async publish() {
    throw new NetworkError('unknown', {
      nl: 'Alleen de eigenaar mag op een profiel plaatsen. Plaats het bericht daar zelf, en bevestig het hier.',
      en: 'Nobody but its owner may post on a profile: place it there, and confirm it here.',
    });
  },
};

/** As it stands in the address: a name of one's own, or a number. */
function nameIn(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && HOSTS.test(url.hostname)) {
    const name = BY_NUMBER.test(url.pathname) ? url.searchParams.get('id') : BY_NAME.exec(url.pathname)?.[1];
    if (name) return name;
  }
  throw new NetworkError('refused', {
    nl: 'Dit is niet het adres van een profiel op Facebook. Kopieer het uit uw browser.',
    en: 'This is not the address of a profile on Facebook. Copy it from your browser.',
  });
}
