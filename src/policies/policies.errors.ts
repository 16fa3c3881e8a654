import { conflict } from '../common/product-error';

export const topicKeyTaken = () =>
  conflict(
    'topic-key-taken',
    'Er is al een onderwerp met deze sleutel. Kies een andere.',
    'There is a topic with this key already. Please choose another.',
  );
