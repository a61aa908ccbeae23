import { createInflateRaw } from 'node:zlib';
import { ArchiveNotValid, mostFiles } from './contract.ts';

/** Something that any part of can be read, such as a sealed file. */
export type Parts = { size: number; read(from: number, to: number): Promise<Buffer> };

/** One file of a zip. Its name is only ever compared, and never a place on a disk. */
export type ZipEntry = { name: string; method: number; size: number; from: number; packed: number };

/** More than there are tables. */
const mostTables = 200;
const mostEntries = mostTables + mostFiles;
const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
const pieceBytes = 32 * 1024;
const known = /^(?:(?:data\/)?[a-z_]+\.(?:ndjson|json|html)|files\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[a-z0-9]{1,5})$/;
const wholeEnd = 22;

/** What a zip says it holds. Throws `ArchiveNotValid` for anything that our own copies are not. */
export async function listEntries(zip: Parts): Promise<ZipEntry[]> {
  const tail = await zip.read(Math.max(zip.size - wholeEnd, 0), zip.size);
  // Ours has no comment after its directory, so it ends where it must.
  if (tail.length < wholeEnd || tail.readUInt32LE(0) !== directoryEnd) throw new ArchiveNotValid({ why: 'not-a-zip' });
  const [count, length, begin] = [tail.readUInt16LE(10), tail.readUInt32LE(12), tail.readUInt32LE(16)];
  if (count > mostEntries || length > mostEntries * 1024 || begin + length > zip.size)
    throw new ArchiveNotValid({ why: 'too-many-entries' });
  const directory = await zip.read(begin, begin + length);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let tables = 0;
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== directoryEntry)
      throw new ArchiveNotValid({ why: 'not-a-zip' });
    const [named, extra, said] = [
      directory.readUInt16LE(at + 28),
      directory.readUInt16LE(at + 30),
      directory.readUInt16LE(at + 32),
    ];
    const name = directory.toString('utf8', at + 46, at + 46 + named);
    if (!known.test(name) || names.has(name)) throw new ArchiveNotValid({ why: 'unknown-name' });
    names.add(name);
    tables += name.startsWith('files/') ? 0 : 1;
    if (tables > mostTables || names.size - tables > mostFiles) throw new ArchiveNotValid({ why: 'too-many-entries' });
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      from: directory.readUInt32LE(at + 42),
    });
    at += 46 + named + extra + said;
  }
  return entries;
}

/** The bytes of one entry as they come out, counted by whoever reads them: what an entry says of its size is not believed. */
export async function* readEntry(zip: Parts, { method, from, packed }: ZipEntry): AsyncGenerator<Buffer> {
  const head = await zip.read(from, from + 30);
  if (head.length < 30 || head.readUInt32LE(0) !== localEntry || method !== 8) throw new ArchiveNotValid({ why: 'not-a-zip' });
  const begin = from + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  if (begin + packed > zip.size) throw new ArchiveNotValid({ why: 'not-a-zip' });
  const inflate = createInflateRaw();
  const feed = async (): Promise<void> => {
    for (let at = begin; at < begin + packed && !inflate.destroyed; at += pieceBytes) {
      const piece = await zip.read(at, Math.min(at + pieceBytes, begin + packed));
      if (!inflate.write(piece)) await new Promise((resolve) => inflate.once('drain', resolve).once('close', resolve));
    }
    inflate.end();
  };
  const feeding = feed().catch((error: Error) => void inflate.destroy(error));
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch {
    throw new ArchiveNotValid({ why: 'not-a-zip' });
  } finally {
    inflate.destroy();
    await feeding;
  }
}
