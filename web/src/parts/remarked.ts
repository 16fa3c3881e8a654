/** Remarks about a passage: which words are chosen on the page, and where those of a remark stand now. */
import { useEffect, useState } from 'react';

/** On the page, the words of a post stand in these. */
const WORDS = '.preview .words';
const NAME = 'remarked';
const LONGEST = 300;

/** What somebody selects in the words of the post, with a mouse, a thumb or the keyboard. */
export function useChosenWords(text: string): string {
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const look = () => {
      const selection = getSelection();
      const within = selection?.anchorNode?.parentElement?.closest(WORDS);
      const words = selection?.toString().trim() ?? '';
      if (within && words !== '' && words.length <= LONGEST && text.includes(words)) setChosen(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  return chosen;
}

/** Marks the passages in place, where the browser can; the remarks themselves quote the words. */
export function useRemarked(quotes: readonly string[]): void {
  const asked = JSON.stringify(quotes);
  useEffect(() => {
    if (!('highlights' in CSS)) return undefined;
    const mark = () => {
      const ranges = [...document.querySelectorAll(WORDS)].flatMap((place) =>
        (JSON.parse(asked) as string[]).flatMap((quote) => rangeOf(place, quote) ?? []),
      );
      CSS.highlights.set(NAME, new Highlight(...ranges));
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [asked]);
}

/** A passage may lie in more than one node: links and hidden signs cut the words. */
function rangeOf(place: Element, quote: string): Range | undefined {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(quote);
  if (start < 0 || quote === '') return undefined;
  const range = document.createRange();
  range.setStart(...pointAt(nodes, start));
  range.setEnd(...pointAt(nodes, start + quote.length));
  return range;
}

function pointAt(nodes: readonly Text[], at: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before];
    before += node.length;
  }
  throw new RangeError('beyond the words');
}

/** Where the words stand; the first time, if they stand there more than once. */
export function placeOf(text: string, quote: string): { start: number; end: number } | undefined {
  const start = quote === '' ? -1 : text.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + quote.length };
}
