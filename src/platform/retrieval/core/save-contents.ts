import { type Contents, createContents, fields } from './create-contents.ts';

/** Changes whenever what is saved, or how words are read, does: an older index is then made anew. */
const version = 1;

type Saved = {
  version: number;
  mark: string;
  terms: string[];
  /** Id, prior, and of each chunk: from, to, and how many terms each field has. */
  documents: [string, number, number[][]][];
};

/**
 * Documents in their order as bytes: a checksum and the length of a JSON head (four bytes each), the head, and the terms of all chunks one after another, seven bits
 * to a byte. Terms are numbered in the order in which they first come, so the same documents are always the same bytes.
 */
export function saveContents(contents: Contents, mark: string): Uint8Array {
  const numbers = new Map([[0, 0]]);
  const terms: string[] = [];
  const stream: number[] = [];
  const write = (term: number) => {
    if (!numbers.has(term)) numbers.set(term, terms.push(contents.termOf(term)));
    let rest = numbers.get(term) ?? 0;
    for (; rest > 127; rest >>>= 7) stream.push((rest & 127) | 128);
    stream.push(rest);
  };
  const documents = contents.documents().flatMap((entry): Saved['documents'] => {
    if (!entry) return [];
    const chunks = entry.chunks.flatMap((number) => contents.chunks()[number] ?? []);
    for (const { sequences } of chunks) for (const sequence of sequences) sequence.forEach(write);
    return [
      [entry.id, entry.prior, chunks.map(({ from, to, sequences }) => [from, to, ...sequences.map(({ length }) => length)])],
    ];
  });
  const head = new TextEncoder().encode(JSON.stringify({ version, mark, terms, documents } satisfies Saved));
  const bytes = new Uint8Array(8 + head.length + stream.length);
  bytes.set(head, 8);
  bytes.set(stream, 8 + head.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, head.length);
  view.setUint32(0, checksum(bytes));
  return bytes;
}

/** Undefined if these bytes are no such contents, or were read in another way than `mark` says. */
export function openContents(bytes: Uint8Array, mark: string): Contents | undefined {
  if (bytes.length < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== checksum(bytes)) return undefined;
  const begin = 8 + view.getUint32(4);
  const saved = JSON.parse(new TextDecoder().decode(bytes.subarray(8, begin))) as Saved;
  if (saved.version !== version || saved.mark !== mark) return undefined;

  const contents = createContents();
  const numbers = [0, ...saved.terms.map(contents.numberOf)];
  let at = begin;
  const next = (): number => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return numbers[value] ?? 0;
      shift += 7;
    }
  };
  for (const [id, prior, chunks] of saved.documents) {
    contents.hold(
      id,
      prior,
      chunks.map(([from = 0, to = 0, ...lengths]) => ({
        from,
        to,
        sequences: fields.map((_, field) => Uint32Array.from({ length: lengths[field] ?? 0 }, next)),
      })),
    );
  }
  return contents;
}

/** FNV-1a over everything but itself. It finds accidents, not forgeries. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 4; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193) >>> 0;
  return sum;
}
