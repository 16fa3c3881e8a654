/** Addresses of the desk: where somebody is, going somewhere, and filters that stay in the address. */
import { useEffect, useSyncExternalStore } from 'react';

const GONE = 'desk:gone';

/** Counts every move to another place; an address that is only corrected does not count. */
let moves = 0;

const here = () => location.pathname + location.search;

function subscribe(listener: () => void): () => void {
  const back = () => {
    moves += 1;
    listener();
  };
  addEventListener('popstate', back);
  addEventListener(GONE, listener);
  return () => {
    removeEventListener('popstate', back);
    removeEventListener(GONE, listener);
  };
}

export interface Place {
  readonly path: string;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly moves: number;
}

export function usePlace(): Place {
  const url = new URL(useSyncExternalStore(subscribe, here), location.origin);
  return { path: url.pathname, parts: url.pathname.split('/').filter(Boolean), query: url.searchParams, moves };
}

export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (to === here()) return;
  if (how === 'push') moves += 1;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', to);
  dispatchEvent(new Event(GONE));
  if (how === 'push') scrollTo(0, 0);
}

/** Plain links stay links: only a simple click inside the desk is kept from loading the page anew. */
export function useLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const link = (event.target as Element).closest('a');
      if (
        !link ||
        link.origin !== location.origin ||
        link.target ||
        /^\/(api|p|welkom|toegankelijkheid)\b/.test(link.pathname)
      )
        return;
      if (link.hash && link.pathname === location.pathname) return;
      event.preventDefault();
      go(link.pathname + link.search);
    };
    addEventListener('click', follow);
    return () => removeEventListener('click', follow);
  }, []);
}

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Ruggespraak`;
  }, [title]);
}
