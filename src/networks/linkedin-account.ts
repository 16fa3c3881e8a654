/** Whose token it is on LinkedIn: a person, who may speak for organisations. */
import { beforePosting, isObject, jsonObject, textAt } from './answers';
import type { RemoteAccount } from './call';
import { encoded, type LinkedInApi } from './linkedin-api';
import { NetworkError } from './network';
import { unreadable } from './words';

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/organization-access-control-by-role */
const MAY_POST = new Set(['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'CONTENT_ADMIN']);
const ORGANISATION = /^(?:urn:li:organization:)?(\d+)$/;

/** As somebody typed it in: its number, or its whole name. */
export function organisationUrn(said: string): string {
  const [, id] = ORGANISATION.exec(said.trim()) ?? [];
  if (id !== undefined) return `urn:li:organization:${id}`;
  throw new NetworkError('refused', {
    nl: 'Een organisatie op LinkedIn is een nummer, zoals in linkedin.com/company/1234567/admin. Vul dat nummer in.',
    en: 'An organisation on LinkedIn is a number, as in linkedin.com/company/1234567/admin. Fill in that number.',
  });
}

export function personOf(api: LinkedInApi): Promise<RemoteAccount> {
  return beforePosting(async () => {
    const answer = await api.ask({ method: 'GET', path: '/v2/userinfo' });
    api.expectTaken(answer);
    const person = jsonObject(answer);
    return {
      id: `urn:li:person:${textAt(person, 'sub')}`,
      name: textAt(person, 'name'),
      url: 'https://www.linkedin.com/in/me',
    };
  });
}

/** Every organisation that this person may post for. */
export function organisationsOf(api: LinkedInApi): Promise<string[]> {
  return beforePosting(async () => {
    const path = '/rest/organizationAcls?q=roleAssignee&state=APPROVED&count=100';
    const answer = await api.ask({ method: 'GET', path, headers: { 'x-restli-method': 'FINDER' } });
    api.expectTaken(answer);
    const { elements } = jsonObject(answer);
    if (!Array.isArray(elements)) throw new NetworkError('unknown', unreadable('LinkedIn'));
    const allowed = elements.filter(isObject).filter(({ role }) => MAY_POST.has(String(role)));
    return [...new Set(allowed.map((one) => textAt(one, 'organization')))];
  });
}

export function organisationOf(api: LinkedInApi, urn: string): Promise<RemoteAccount> {
  return beforePosting(async () => {
    const id = urn.slice(urn.lastIndexOf(':') + 1);
    const answer = await api.ask({ method: 'GET', path: `/rest/organizations/${encoded(id)}` });
    api.expectTaken(answer);
    const name = textAt(jsonObject(answer), 'localizedName');
    return { id: urn, name, url: `https://www.linkedin.com/company/${id}` };
  });
}
