import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { StoredLine } from './audit-store.ts';
import { beginning, digestLine } from './digest-line.ts';
import { anchorOf, findFollower, hasLine, readLines, type Snapshot, snapshotOf } from './verify-store.ts';

/** The first line that is not as it was written. `removed` names the first line that is missing. */
export type Break = { seq: number; id: string | null; how: 'altered' | 'removed' | 'moved' | 'inserted' };

/** What was found: how many lines hold, from which to which. `first` is above 1 once old lines have been cut off. */
export type Verified = { lines: number; first: number; head: { seq: number; hash: string }; broken?: Break };

type Place = { seq: number; hash: string };

/**
 * Reads the audit from its first line to its last, a thousand at a time, and checks every digest and every link.
 *
 * A chain cannot tell by itself that its newest lines are gone, or that somebody who has the key wrote it anew: `known` is a head
 * that was noted down elsewhere, and must still be in it.
 */
export async function verifyChain({ db, vault }: { db: Db; vault: Vault }, known?: Place): Promise<Verified> {
  return snapshotOf(db, async (snapshot) => {
    const [oldest] = await readLines(snapshot, 0, 1);
    const start = await startOf(snapshot, oldest);
    if ('how' in start) return { lines: 0, first: 1, head: { seq: 0, hash: beginning }, broken: start };

    let last: Place = start;
    let lines = 0;
    const found = (broken?: Break): Verified => ({ lines, first: start.seq + 1, head: last, ...(broken ? { broken } : {}) });
    for (let page = await readLines(snapshot, 0); page.length > 0; page = await readLines(snapshot, last.seq)) {
      for (const line of page) {
        const broken = await findBreak(snapshot, vault, last, line);
        if (broken) return found(broken);
        if (known && line.seq === known.seq && line.hash !== known.hash)
          return found({ seq: line.seq, id: line.id, how: 'altered' });
        last = { seq: line.seq, hash: line.hash };
        lines += 1;
      }
    }
    if (known && known.seq > last.seq) return found({ seq: last.seq + 1, id: null, how: 'removed' });
    return found();
  });
}

/** What the oldest line must follow: the beginning, or the last of the lines that were cut off, which a later line tells of. */
async function startOf(snapshot: Snapshot, oldest: StoredLine | undefined): Promise<Place | Break> {
  if (!oldest || oldest.seq === 1) return { seq: 0, hash: beginning };
  const cut = { seq: oldest.seq - 1, hash: oldest.previousHash };
  return (await hasLine(snapshot, { action: 'audit.trimmed', thingId: anchorOf(cut) }))
    ? cut
    : { seq: 1, id: null, how: 'removed' };
}

async function findBreak(snapshot: Snapshot, vault: Vault, last: Place, line: StoredLine): Promise<Break | undefined> {
  const here = (how: Break['how']): Break => ({ seq: line.seq, id: line.id, how });
  const isWhole = digestLine(vault, line) === line.hash;
  if (line.previousHash === last.hash) return isWhole && line.seq === last.seq + 1 ? undefined : here('altered');

  const comesFromElsewhere = await hasLine(snapshot, { hash: line.previousHash });
  if (!isWhole) return here(comesFromElsewhere ? 'moved' : 'altered');
  if (await findFollower(snapshot, last.hash)) return here(comesFromElsewhere ? 'moved' : 'inserted');
  if (line.seq > last.seq + 1) return { seq: last.seq + 1, id: null, how: 'removed' };
  // This line is as it was written, and what it follows is gone: the line in that place was written anew.
  return { seq: last.seq, id: null, how: 'altered' };
}
