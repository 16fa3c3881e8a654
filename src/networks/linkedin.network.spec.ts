import { simulateLinkedIn } from '../../test/networks-simulator/linkedin';
import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { linkedin } from './linkedin.network';

const duplicate = {
  ...{ message: 'Content is a duplicate of urn:li:share:7141138937766391808', status: 422 },
  errorDetails: { inputErrors: [{ code: 'DUPLICATE_POST' }] },
};

describeNetworkContract({
  network: linkedin,
  simulate: () => simulateLinkedIn(),
  verifies: 'GET /rest/organizationAcls',
  before: [
    { line: 'POST /rest/images', with: 'image' },
    { line: 'POST /rest/videos', with: 'video' },
    { line: 'PUT /dms-uploads', with: 'video' },
    { line: 'GET /rest/videos', with: 'video' },
  ],
  reads: 'GET /rest/posts',
  unsent: 'absent',
  nos: [
    ['the same post', { status: 422, body: duplicate }, 'refused'],
    ['a version that is gone', { status: 426, body: { code: 'NONEXISTENT_VERSION' } }, 'refused'],
    ['too much today', { status: 429, body: { message: 'DAY limit' } }, 'not_sent'],
  ],
  videoWithoutAlt: true,
  replyTo: ({ url }) => url,
});
