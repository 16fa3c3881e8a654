/** What of a topic is written for machines, made of what people say. */
/** `PT8H` is 8. */
export const hoursOf = (answerWithin: string) => Number(/\d+/.exec(answerWithin)?.[0] ?? 8);

/** What the topic is called for machines, made of its name once. */
export const keyOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63) || 'onderwerp';
