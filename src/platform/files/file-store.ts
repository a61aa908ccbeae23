/** Where the contents of files are kept, already sealed. It knows ids and bytes, and nothing of whose they are. */
export type FileStore = {
  /** Keeps these bytes under this id, all of them or none. Each part is good until the next one is asked for. */
  put(id: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** What is kept under this id, from one byte up to another or all of it, and how long the whole is. An empty part cannot be asked for. */
  find(id: string, range?: { from: number; to: number }): Promise<{ size: number; bytes: AsyncIterable<Uint8Array> } | undefined>;
  /** Nothing is kept under this id afterwards, whether or not something was. */
  remove(id: string): Promise<void>;
  /** Every id under which something is, also what was only begun. */
  list(): AsyncIterable<string>;
};
