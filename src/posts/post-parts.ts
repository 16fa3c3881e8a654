/** Into how many posts a revision falls on each of its networks, and what each of them says. */
import { networkById, threadParts } from '../networks';

interface Words {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly asThread: boolean;
}

/** Pure. One part, unless the author chose a thread, the network lets a post answer another, and the words are too long for one. */
export function partsOn(networkId: string, { text, variants, asThread }: Words): string[] {
  const words = variants[networkId] ?? text;
  const network = networkById(networkId);
  return asThread && network?.chains ? threadParts(words, network) : [words];
}
