/** Our own public page. Nothing leaves: a post stands there from the moment its publication is recorded. */
import { countGraphemes } from './graphemes';
import { NetworkError, type Network } from './network';

export const site: Network = {
  id: 'site',
  name: 'Site',
  proof: 'A',
  hosted: true,
  settings: [],
  limits: { text: 10_000, images: 10, imageBytes: 10_000_000, altText: 2_000 },
  length: countGraphemes,

  /** `baseUrl` and `name` are filled in by us, not by a user: a page of our own has nothing to connect. */
  async verify({ settings }) {
    const url = baseUrl(settings);
    return { id: url, name: settings['name'] || new URL(url).host, url };
  },

  async publish({ settings }, outgoing) {
    return { remoteId: outgoing.key, url: `${baseUrl(settings)}/${encodeURIComponent(outgoing.key)}` };
  },

  async remove() {},
};

function baseUrl(settings: Readonly<Record<string, string>>): string {
  const url = settings['baseUrl'] ?? '';
  if (!URL.canParse(url))
    throw new NetworkError('refused', {
      nl: 'Het adres van de openbare pagina is niet ingesteld. Vraag het aan wie Ruggespraak beheert.',
      en: 'The address of the public page is not set. Ask whoever runs Ruggespraak.',
    });
  return url.replace(/\/+$/, '');
}
