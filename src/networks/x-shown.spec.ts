import { isShownAs } from './x-shown';

const urls = (...pairs: [string, string][]) => ({
  entities: { urls: pairs.map(([url, expanded_url]) => ({ url, expanded_url })) },
});
const PHOTO = 'https://x.com/gemeente/status/19/photo/1';

test.each<[Record<string, unknown>, string]>([
  [{ text: 'Dag' }, 'Dag'],
  [{ text: '5 &lt; 6 &amp; 7 &gt; 6' }, '5 < 6 & 7 > 6'],
  [{ text: 'Schrijf &amp;amp; zo' }, 'Schrijf &amp; zo'],
  [{ text: 'Zie https://t.co/a.', ...urls(['https://t.co/a', 'https://a.be/é?b=1&c']) }, 'Zie https://a.be/é?b=1&c.'],
  [{ text: 'Zie https://t.co/a', ...urls(['https://t.co/a', 'http://voorbeeld.be']) }, 'Zie voorbeeld.be'],
  [{ text: 'Zie https://t.co/a', ...urls(['https://t.co/a', 'https://a.be/']) }, 'Zie https://A.be'],
  [{ text: 'Dag https://t.co/f', ...urls(['https://t.co/f', PHOTO]) }, 'Dag'],
  [{ text: 'https://t.co/f', ...urls(['https://t.co/f', PHOTO]) }, ''],
  [{ text: '@jan @an Dag', referenced_tweets: [{ type: 'replied_to', id: '1' }] }, 'Dag'],
  [{ text: 'cafe\u0301\n\nTwee' }, ' caf\u00e9\r\n\r\nTwee\n'],
])('%j shows %j', (post, text) => expect(isShownAs(post, text)).toBe(true));

test.each<[Record<string, unknown>, string]>([
  [{ text: 'Dag' }, 'Dag.'],
  [{ text: 'Dag' }, 'dag'],
  [{ text: '@jan Dag' }, 'Dag'],
  [{ text: 'Zie https://t.co/a', ...urls(['https://t.co/a', 'https://a.be/1']) }, 'Zie https://a.be/2'],
  [{ text: 'Zie https://t.co/a', ...urls(['https://t.co/a', 'https://a.be/1']) }, 'Zie https://a.be/12'],
  [{ text: 'Dag https://t.co/f', ...urls(['https://t.co/f', PHOTO]) }, 'Dag https://a.be'],
  [{ text: '&amp;' }, '&amp;'],
])('%j does not show %j', (post, text) => expect(isShownAs(post, text)).toBe(false));
