/** Makes room for one more: the oldest goes. */
export function keepAtMost<V>(map: Map<string, V>, most: number): Map<string, V> {
  for (const oldest of map.keys()) {
    if (map.size < most) break;
    map.delete(oldest);
  }
  return map;
}
