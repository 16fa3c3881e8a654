/** What a reader finds on the public page: the articles of the feed, and each published post at its own address. */
import { SLUG } from '../../bench/parts/desk';
import type { DeliveryRow } from './owner';
import type { Appearance } from './verdict';
import type { WrittenPost } from './writing';

interface Item {
  readonly id: string;
  readonly content_text: string;
  readonly date_published: string;
}

/** The feed shows the newest fifty; what it no longer shows is looked for at its own address. */
export async function articlesOf(
  url: string,
  posts: readonly WrittenPost[],
  deliveries: readonly DeliveryRow[],
): Promise<Appearance[]> {
  const feed = await fetch(`${url}/p/${SLUG}/feed.json`);
  const { items } = (await feed.json()) as { items: Item[] };
  const articles = items.map(({ id, content_text, date_published }) => ({
    network: 'site',
    text: content_text,
    key: id,
    at: Date.parse(date_published),
  }));
  for (const { id, network, postId, publishedAt } of deliveries) {
    if (network !== 'site' || articles.some(({ key }) => key === id)) continue;
    const page = await fetch(`${url}/p/${SLUG}/${id}`);
    const html = await page.text();
    const text = posts.find((post) => post.id === postId)?.text;
    if (page.ok && text && html.includes(text))
      articles.push({ network: 'site', text, key: id, at: publishedAt?.getTime() ?? 0 });
  }
  return articles;
}
