/** Where files lie, each under a key that is never written with other bytes. */
export interface MediaStore {
  /** Once this has answered, the bytes survive a power cut. */
  put(key: string, file: Stored): Promise<void>;
  /** Undefined: nothing lies there. */
  get(key: string): Promise<Buffer | undefined>;
}

export interface Stored {
  readonly sha256: string;
  /** In memory, or as a file that may be moved away. */
  readonly content: Buffer | { readonly path: string; readonly bytes: number };
}
