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
  [['published', 'sending'], undefined],
  [['failed', 'resend'], undefined],
  [['published', 'resend_claimed'], undefined],
  [['published', 'scheduled'], undefined],
  [['published', 'claimed'], undefined],
  [['published', 'held'], undefined],
])('deliveries that are %j make the post %s', (deliveries, state) => {
  expect(settled(deliveries)).toBe(state);
});
