import { mastodonHtml } from '../../test/networks/mastodon-html';
import { isRenderingOf, mastodonLength } from './mastodon-text';

const LONG = `https://www.voorbeeld.be/${'nieuws/'.repeat(10)}?a=1&b=2#deel`;

test.each([
  ['', 0],
  ['Dag', 3],
  ['👩‍👩‍👧🇧🇪', 2],
  ['https://a.be', 23],
  [`Zie ${LONG}`, 27],
  [`Zie ${LONG}.`, 28],
  [`(${LONG})`, 25],
  ['http://localhost', 16],
  ['@gemeente@social.example', 9],
  ['Dag @jan.de-man@social.vlaanderen, welkom', 23],
  ['jan@voorbeeld.be', 16],
  [`${LONG} ${LONG}`, 47],
])('%s counts %d', (text, length) => expect(mastodonLength(text)).toBe(length));

test.each([
  'Dag',
  'Een regel\nnog een\n\nen een alinea\n\n\n\nna veel leegte',
  'Regels\r\nvan\r\nWindows',
  `Kijk op ${LONG}, en op https://a.be.`,
  'Vlees & vis: 1 < 2 > 0, "zo" en \'zo\'',
  'Over #markt en #Grote_Markt',
  'Dank @jan@social.example en @onbekend@elders.example',
  'cafe\u0301 👩‍👩‍👧 🇧🇪',
  '<p>geen opmaak</p> &amp; <br>',
  'a@b.be en @jan',
])('%s is known again in the HTML made of it', (text) => {
  expect(isRenderingOf(mastodonHtml(text, ['@jan@social.example', '@jan']), text)).toBe(true);
});

test.each([
  ['Dag', 'Dag.'],
  ['Dag', 'dag'],
  ['Een\ntwee', 'Een twee'],
  ['Een\n\ntwee', 'Een\ntwee'],
  ['Zie https://a.be/1', 'Zie https://a.be/2'],
  ['#markt', 'markt'],
])('%s is not taken for %s', (text, other) => expect(isRenderingOf(mastodonHtml(text), other)).toBe(false));

test('HTML as documented by Mastodon is read back', () => {
  const html =
    '<p>Dank <span class="h-card" translate="no"><a href="https://social.example/@jan" class="u-url mention">@<span>jan</span></a></span>' +
    '<br />voor <a href="https://www.voorbeeld.be/nieuws/123" target="_blank" rel="nofollow noopener"><span class="invisible">https://www.</span>' +
    '<span class="ellipsis">voorbeeld.be/nie</span><span class="invisible">uws/123</span></a></p><p>Tot <a href="https://x/tags/markt" ' +
    'class="mention hashtag" rel="tag">#<span>markt</span></a> &#39;s avonds &amp; later</p>';
  const text = "Dank @jan@social.example\nvoor https://www.voorbeeld.be/nieuws/123\n\nTot #markt 's avonds & later";
  expect(isRenderingOf(html, text)).toBe(true);
});

test('A long text without an end is counted at once', () => {
  const started = Date.now();
  for (const text of ['@a.'.repeat(20_000), `@${'a'.repeat(50_000)}`, `http://${'a.'.repeat(30_000)}`])
    mastodonLength(text);
  expect(Date.now() - started).toBeLessThan(2000);
});
