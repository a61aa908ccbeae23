import { randomUUID } from 'node:crypto';
import { recordEvent } from '../../audit/record-event.ts';
import { findUser } from '../../auth/account/user-store.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { HelpCountry } from '../contract.ts';
import {
  type AdminLine,
  type ChangeLine,
  LastOfItsKind,
  type LineChange,
  LineChanged,
  LineNotFound,
  LineRecord,
} from './contract.ts';
import { holdCountry, insertChange, listChanges } from './line-store.ts';
import { liveLinesOf } from './live-lines.ts';
import { readLines } from './read-lines.ts';

type LineParts = { db: Db; vault: Vault; now: () => Date };
type Which = { country: HelpCountry; key: string };

const neverWithout = ['suicide', 'emergency'] as const;

/** Every line of every country, hidden ones too, as administrators left them. */
export async function listLines({ db, now }: LineParts): Promise<AdminLine[]> {
  const byCountry = await Promise.all(HelpCountry.options.map((country) => readLines(db, country, now())));
  return byCountry.flat();
}

/**
 * Changes a line, hides it, or says that it was reviewed: its whole state anew, over the file it came in. In force at once here,
 * within a second on the other nodes.
 */
export async function changeLine(
  parts: LineParts,
  adminId: string,
  { country, key }: Which,
  { line, isShown, seen }: ChangeLine,
): Promise<AdminLine> {
  const { db, now } = parts;
  const changed = await db.transaction(async (tx) => {
    await holdCountry(tx, country);
    const before = await readLines(tx, country, now());
    const current = before.find((one) => one.line.key === key);
    if (!current) throw new LineNotFound();
    if (current.changeId !== seen) throw new LineChanged();
    checkKinds(
      before.map((one) => (one === current ? { kind: line.kind, isShown } : { kind: one.line.kind, isShown: one.isShown })),
    );

    const id = randomUUID();
    await insertChange(tx, { id, country, line: { ...line, key }, isShown, changedBy: adminId, createdAt: now() });
    const after = (await readLines(tx, country, now())).find((one) => one.line.key === key);
    if (!after) throw new LineNotFound();
    await recordEvent(tx, parts, {
      actor: { kind: 'admin', id: adminId },
      subjectId: null,
      action: isShown ? 'help-line.changed' : 'help-line.hidden',
      thing: 'help_line_changes',
      thingId: `${country}/${key}`,
      outcome: 'done',
    });
    return after;
  });
  liveLinesOf(db).forget();
  return changed;
}

/** What administrators made of a line, newest first. */
export async function listLineHistory(parts: LineParts, { country, key }: Which): Promise<LineChange[]> {
  const rows = await listChanges(parts.db, country, key);
  const names = new Map<string, string | null>();
  for (const id of new Set(rows.map(({ changedBy }) => changedBy))) {
    if (id) names.set(id, (await findUser(parts, id))?.name ?? null);
  }
  return rows.flatMap(({ id, line, isShown, changedBy, createdAt }) => {
    const read = LineRecord.safeParse(line);
    if (!read.success) return [];
    const name = changedBy ? (names.get(changedBy) ?? null) : null;
    return [{ id, line: read.data, isShown, changedBy: name, createdAt: createdAt.toISOString() }];
  });
}

function checkKinds(lines: { kind: string; isShown: boolean }[]): void {
  const shown = new Set(lines.filter(({ isShown }) => isShown).map(({ kind }) => kind));
  const missing = neverWithout.find((kind) => !shown.has(kind));
  if (missing) throw new LastOfItsKind({ kind: missing });
}
