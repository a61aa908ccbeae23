import { checkShape } from './check-shape.ts';
import { FileEmpty, FileQuarantined, FileTooLarge, NotWhatItSays, WrongType } from './contract.ts';
import { createScan } from './create-scan.ts';
import type { FilePurpose } from './define-file-purpose.ts';
import { type Mark, marks } from './marks.ts';
import { pictureTrack, readType } from './read-type.ts';
import { isDocument } from './shape/document.ts';
import { hasManyFrames } from './shape/mp4.ts';

/** What a file turned out to be. */
export type Inspected = { contentType: string; bytes: number };

const headBytes = 64 * 1024;
const pictures = { name: 'pictures', means: 'other-type', bytes: pictureTrack } as const;
const harm = marks.filter(({ means }) => means === 'harm');
const otherTypes = marks.filter(({ means }) => means === 'other-type');

/**
 * Lets the bytes of a file through while they are what the purpose takes, and says at the end what they were. It holds back only
 * the first of them, until their type is known. Throws at the first byte that must not be: nothing after it is read.
 */
export async function* inspectBytes(
  given: AsyncIterable<Uint8Array>,
  { types, mostBytes }: Pick<FilePurpose, 'types' | 'mostBytes'>,
  told: (inspected: Inspected) => void,
): AsyncGenerator<Uint8Array> {
  const scanForHarm = createScan(harm);
  const scanForOthers = createScan(types.includes('video/mp4') ? otherTypes : [...otherTypes, pictures]);
  const mayBeDocument = types.some(isDocument);
  let other: Mark | undefined;
  const end = createEnd();
  let waiting: Uint8Array[] = [];
  let [size, head, type]: [number, Buffer, string] = [0, Buffer.alloc(0), ''];
  const wrong = () => new WrongType({ types: [...types] });
  const judge = async (): Promise<void> => {
    head = Buffer.concat(waiting, Math.min(size, headBytes));
    type = (await readType(head)) ?? '';
    if (!types.includes(type) || (other && !isDocument(type))) throw wrong();
    if (!checkShape(type, head, mostBytes)) throw new NotWhatItSays();
  };

  for await (const part of given) {
    size += part.length;
    if (size > mostBytes) throw new FileTooLarge({ mostBytes });
    if (scanForHarm(part)) throw new FileQuarantined();
    // What a document quotes makes nothing else of it; until the type is known, nobody knows whether this is one.
    if (!isDocument(type)) other ??= scanForOthers(part);
    if (other && !isDocument(type) && (type || !mayBeDocument)) throw wrong();
    end.add(part);
    if (type) {
      yield part;
      continue;
    }
    // A part is good until the next one is asked for.
    waiting.push(Buffer.from(part));
    if (size < headBytes) continue;
    await judge();
    yield* waiting;
    waiting = [];
  }
  if (size === 0) throw new FileEmpty();
  if (!type) await judge();
  yield* waiting;
  if (!checkShape(type, head, size)) throw new NotWhatItSays();
  if (!isDocument(type) && endsAsZip(end.bytes())) throw wrong();
  if (type.endsWith('/mp4') && hasManyFrames(end.bytes())) throw new NotWhatItSays();
  told({ contentType: type, bytes: size });
}

/** Keeps the last bytes of what came, in one place that does not grow. */
function createEnd() {
  const last = Buffer.alloc(headBytes + 22);
  let held = 0;
  return {
    add(part: Uint8Array): void {
      const taken = part.subarray(Math.max(part.length - last.length, 0));
      const stays = Math.min(held, last.length - taken.length);
      last.copyWithin(0, held - stays, held);
      last.set(taken, stays);
      held = stays + taken.length;
    },
    bytes: () => last.subarray(0, held),
  };
}

/** A zip is read from its end, whatever it begins with: what closes it says how far it is from there to the end. */
function endsAsZip(end: Buffer): boolean {
  for (let at = end.indexOf('PK\x05\x06'); at >= 0; at = end.indexOf('PK\x05\x06', at + 4))
    if (at + 22 <= end.length && at + 22 + end.readUInt16LE(at + 20) === end.length) return true;
  return false;
}
