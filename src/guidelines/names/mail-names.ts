/** Mail addresses that are somebody's name: lies.maes@… */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';
import type { PersonName } from './person-names';
import { isFirstName } from './person-words';

export function mailNames(text: Text, found: readonly Span[]): PersonName[] {
  return found.flatMap((span): PersonName[] => {
    const [, first = '', last = ''] = /^([a-z]{3,})[._-]([a-z]{3,})/.exec(text.slice(span)) ?? [];
    if (last === '' || !isFirstName(first)) return [];
    return [{ start: span.start, end: span.end, kind: 'full', first, last, isPublic: false }];
  });
}
