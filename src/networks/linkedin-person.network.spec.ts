import { simulateLinkedInPerson } from '../../test/networks-simulator/linkedin';
import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { linkedinPerson } from './linkedin-person.network';

describeNetworkContract({
  network: linkedinPerson,
  simulate: () => simulateLinkedInPerson(),
  verifies: 'GET /v2/userinfo',
  before: [
    { line: 'POST /rest/images', with: 'images' },
    { line: 'GET /rest/videos', with: 'video' },
  ],
  unsent: 'absent',
  nos: [['no right', { status: 403, body: { code: 'ACCESS_DENIED' } }, 'refused']],
  videoWithoutAlt: true,
  replyTo: ({ remoteId }) => remoteId,
});

test('Nothing tells afterwards whether it went out', () =>
  expect([linkedinPerson.proof, linkedinPerson.find]).toEqual(['E', undefined]));
