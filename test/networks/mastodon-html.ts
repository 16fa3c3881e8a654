/** The HTML that Mastodon makes of a text, after its documentation and its TextFormatter. */
const ENTITY =
  /https?:\/\/[^\s<>"]*[^\s<>".,:;!?')]|(?<![\p{L}\p{N}_/])[@#][\p{L}\p{N}_]+(?:@[\p{L}\p{N}.-]+[\p{L}\p{N}])?/giu;
const LONGEST_SHOWN = 30;

export function mastodonHtml(text: string, knownMentions: readonly string[] = []): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(ENTITY)) {
    html += escape(text.slice(from, match.index)) + entity(match[0], knownMentions);
    from = match.index + match[0].length;
  }
  return paragraphs(html + escape(text.slice(from)));
}

function entity(word: string, knownMentions: readonly string[]): string {
  if (word.startsWith('#')) {
    const tag = escape(word.slice(1));
    return `<a href="https://fake.example/tags/${tag}" class="mention hashtag" rel="tag">#<span>${tag}</span></a>`;
  }
  if (word.startsWith('@')) {
    if (!knownMentions.includes(word)) return escape(word);
    const [user = '', host = 'fake.example'] = word.slice(1).split('@');
    const href = `https://${escape(host)}/@${user}`;
    return `<span class="h-card" translate="no"><a href="${href}" class="u-url mention">@<span>${user}</span></a></span>`;
  }
  return link(word);
}

/** All of the address stays in the text; what is not shown is hidden by a class. */
function link(url: string): string {
  const prefix = /^https?:\/\/(?:www\.)?/i.exec(url)?.[0] ?? '';
  const shown = url.slice(prefix.length, prefix.length + LONGEST_SHOWN);
  const rest = url.slice(prefix.length + LONGEST_SHOWN);
  return (
    `<a href="${escape(url)}" target="_blank" rel="nofollow noopener" translate="no">` +
    `<span class="invisible">${escape(prefix)}</span><span class="${rest ? 'ellipsis' : ''}">${escape(shown)}</span>` +
    `<span class="invisible">${escape(rest)}</span></a>`
  );
}

function paragraphs(html: string): string {
  const broken = html.replace(/\r\n?/g, '\n').replace(/\n\n+/g, '</p><p>').replace(/\n/g, '<br />');
  return `<p>${broken}</p>`;
}

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
