/** LinkedIn, as an organisation. It has no key against repeats, but lets us read our own posts. */
import { linkedinApi, TOKEN_SETTINGS } from './linkedin-api';
import { organisationOf, organisationsOf, organisationUrn } from './linkedin-account';
import { organisationLogin } from './linkedin-login';
import { LIMITS, publishPost, removePost } from './linkedin-post';
import { findPost } from './linkedin-timeline';
import { NetworkError, type Connection, type Network } from './network';

export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn (organisation)',
  proof: 'D',
  login: organisationLogin,
  settings: [
    {
      ...{ key: 'organization', kind: 'text', required: true },
      label: { nl: 'Nummer van de organisatie', en: 'Number of the organisation' },
    },
    ...TOKEN_SETTINGS,
  ],
  limits: LIMITS,
  length: (text) => text.length,

  async verify({ settings }, { signal }) {
    const urn = organisationUrn(settings['organization'] ?? '');
    const api = linkedinApi(settings, signal);
    if ((await organisationsOf(api)).includes(urn)) return organisationOf(api, urn);
    throw new NetworkError('refused', {
      nl: 'Wie zich bij LinkedIn aanmeldde, mag voor deze organisatie niet publiceren. Vraag daar de rol van beheerder of inhoudsbeheerder.',
      en: 'Who signed in at LinkedIn may not post for this organisation. Ask for the role of admin or content admin there.',
    });
  },

  async publish(connection, outgoing, call) {
    expectSameAccount(connection);
    return publishPost(connection, outgoing, call);
  },

  async find(connection, outgoing, { signal }) {
    expectSameAccount(connection);
    const api = linkedinApi(connection.settings, signal, outgoing.text);
    return (await findPost(api, connection.remoteAccountId, outgoing)) ?? 'absent';
  },

  async remove(connection, receipt, call) {
    expectSameAccount(connection);
    return removePost(connection, receipt, call);
  },
};

function expectSameAccount({ settings, remoteAccountId }: Connection): void {
  if (organisationUrn(settings['organization'] ?? '') === remoteAccountId) return;
  throw new NetworkError('refused', {
    nl: 'Dit is niet de organisatie die verbonden werd: ze werd een andere. Er is niets gedaan. Verbind het kanaal opnieuw.',
    en: 'This is not the organisation that was connected: it turned into another. Nothing was done. Connect the channel again.',
  });
}
