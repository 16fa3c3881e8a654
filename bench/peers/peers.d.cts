export interface Peer {
  readonly name: string;
  make(): (text: string) => boolean;
}

export function peers(terms: readonly string[]): readonly Peer[];
