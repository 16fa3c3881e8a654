/** Pure: the words of some texts that are rare in others. */

export interface Told {
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly key: string }[];
}

export interface Suggestion {
  readonly term: string;
  /** How many posts on the topic have it, and how many others. */
  readonly onTopic: number;
  readonly elsewhere: number;
  /** The newest posts on the topic that have it. */
  readonly posts: readonly string[];
}

/** Once may be chance. */
const FEWEST_POSTS = 2;
/** So many times as often as elsewhere. */
const LEAST_RATIO = 4;
const MOST_SUGGESTED = 20;
const MOST_POSTS = 5;

export function overrepresented(about: readonly Told[], others: readonly Told[]): Suggestion[] {
  const elsewhere = countsOf(others);
  return [...countsOf(about)]
    .map(([key, { word, posts }]) => {
      const rare = elsewhere.get(key)?.posts.length ?? 0;
      const ratio = (posts.length + 0.5) / (about.length + 1) / ((rare + 0.5) / (others.length + 1));
      return { term: word, onTopic: posts.length, elsewhere: rare, posts, ratio };
    })
    .filter(({ onTopic, ratio }) => onTopic >= FEWEST_POSTS && ratio >= LEAST_RATIO)
    .sort((a, b) => b.onTopic * Math.log(b.ratio) - a.onTopic * Math.log(a.ratio) || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_SUGGESTED)
    .map(({ ratio: _, posts, ...suggestion }) => ({ ...suggestion, posts: posts.slice(0, MOST_POSTS) }));
}

function countsOf(texts: readonly Told[]): Map<string, { word: string; posts: string[] }> {
  const counts = new Map<string, { word: string; posts: string[] }>();
  for (const { id, words } of texts) {
    for (const { word, key } of words) {
      const known = counts.get(key);
      if (known) known.posts.push(id);
      else counts.set(key, { word, posts: [id] });
    }
  }
  return counts;
}
