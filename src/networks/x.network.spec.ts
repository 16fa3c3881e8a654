import { simulateX } from '../../test/networks-simulator/x';
import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { x } from './x.network';

const problem = (status: number, detail: string) => ({ status, body: { title: 'Forbidden', detail, status } });

describeNetworkContract({
  network: x,
  simulate: () => simulateX(),
  verifies: 'GET /2/users/me',
  before: [
    { line: 'POST /2/media/upload/initialize', with: 'image' },
    { line: 'POST /2/media/upload/1880028106020515841/finalize', with: 'images' },
    { line: 'POST /2/media/metadata', with: 'image' },
    { line: 'GET /2/media/upload', with: 'video' },
  ],
  reads: 'GET /2/users/2244994945/tweets',
  unsent: 'absent',
  nos: [
    ['the same words', problem(403, 'You are not allowed to create a Tweet with duplicate content.'), 'refused'],
    ['a wait', { status: 429, headers: { 'x-rate-limit-reset': '4102444800' } }, 'not_sent'],
    ['no credits', { status: 402, body: { title: 'CreditsDepleted' } }, 'refused'],
    ['no right to answer', problem(403, 'Not allowed because you have not been mentioned'), 'refused'],
  ],
  videoWithoutAlt: true,
  replyTo: ({ url }) => url,
});
