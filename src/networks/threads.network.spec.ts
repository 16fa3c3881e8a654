import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { simulateThreads } from '../../test/networks-simulator/threads';
import { META_NOS } from '../../test/networks-simulator/meta';
import { threads } from './threads.network';

describeNetworkContract({
  network: threads,
  simulate: simulateThreads,
  verifies: 'GET /v1.0/me',
  before: [
    { line: 'POST /v1.0/28100000000000001/threads' },
    { line: 'GET /v1.0/1789', with: 'image' },
    { line: 'POST /v1.0/28100000000000001/threads', with: 'images' },
    { line: 'POST /v1.0/28100000000000001/threads', with: 'video' },
  ],
  reads: 'GET /v1.0/1789',
  unsent: 'ready',
  proves: () => 'unknown',
  nos: META_NOS,
  replyTo: ({ remoteId }) => remoteId,
});
