import type { PostState } from '../posts/workflow';
import type { DeliveryState } from './delivery-workflow';
import { settled } from './settle-post';

it.each<[DeliveryState[], PostState | undefined]>([
  [['published'], 'published'],
  [['published', 'published'], 'published'],
  [['published', 'failed'], 'partly_published'],
  [['published', 'missed'], 'partly_published'],
  [['failed'], 'failed'],
  [['failed', 'missed'], 'failed'],
  [['uncertain', 'published'], 'uncertain'],
  [['uncertain', 'failed'], 'uncertain'],
  [['published', 'sending'], 'publishing'],
  [['failed', 'resend'], 'publishing'],
  [['published', 'resend_claimed'], 'publishing'],
  [['published', 'scheduled'], 'publishing'],
  [['published', 'claimed'], 'publishing'],
  [['published', 'held'], 'publishing'],
  [['published', 'waits'], 'publishing'],
  [['uncertain', 'waits'], 'uncertain'],
  [['uncertain', 'scheduled'], 'publishing'],
  [['published', 'handed_over'], 'uncertain'],
  [[], undefined],
])('deliveries that are %j make the post %s', (deliveries, state) => {
  expect(settled(deliveries)).toBe(state);
});
