import type { Log } from '../../log/log.ts';
import { insertTombstone, listReturned, listTombstones } from './deletion-store.ts';
import { type ForgetParts, forgetPerson } from './forget-person.ts';
import { isGenuine } from './tombstone.ts';
import { appendTombstones, readTombstones } from './tombstone-file.ts';

/**
 * Forgets again whoever an older copy of the database has brought back (priv/P9). It is to be called before anybody is served. The
 * database and the file beside it both say who was forgotten, and each is told what only the other knew. A line that this
 * installation did not sign forgets nobody. Answers how many people had come back.
 */
export async function replayTombstones(parts: ForgetParts & { log: Pick<Log, 'warn'> }): Promise<number> {
  const { db, vault, log } = parts;
  const file = await readTombstones(parts);
  const table = await listTombstones(db);
  const genuine = [...file.rows, ...table].filter((row) => isGenuine(vault, row));
  const refused = file.rows.length + table.length - genuine.length;
  if (file.unread + refused > 0) log.warn({ unread: file.unread, refused }, 'tombstones that this installation did not sign');

  const byPerson = new Map(genuine.map((row) => [row.userId, row]));
  const [inFile, inTable] = [file.rows, table].map((rows) => new Set(rows.map(({ userId }) => userId)));
  await appendTombstones(
    parts,
    [...byPerson.values()].filter(({ userId }) => !inFile?.has(userId)),
  );
  for (const row of byPerson.values()) if (!inTable?.has(row.userId)) await insertTombstone(db, row);

  const returned = await listReturned(db, [...byPerson.keys()]);
  for (const personId of returned) await forgetPerson(parts, personId);
  if (returned.length > 0) log.warn({ people: returned.length }, 'people whom an older copy brought back are forgotten again');
  return returned.length;
}
