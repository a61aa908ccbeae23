import { createHash } from 'node:crypto';
import type { System } from '#platform/context/context.ts';
import { type CountCheck, checkCounts } from '../../core/law/check-counts.ts';
import { compareLaws, type LawDifference } from '../../core/law/compare-laws.ts';
import type { Law } from '../../core/law/law.ts';
import { findSameText, holdCurrentLaw, insertLaw, type LawRow, listHashes, updateLaw } from './law-store.ts';

/** A law and the text that it was read from. */
export type ReadLaw = { law: Law; source: string };

/**
 * What became of a law: `new`, `changed`, `same`, or why it was refused: `miscounted`, where as many articles were not read as its source has;
 * `older`, where a newer text is loaded.
 */
export type Imported = {
  law: Law;
  is: 'new' | 'changed' | 'same' | 'miscounted' | 'older';
  counts: CountCheck;
  difference: LawDifference;
  before: Pick<LawRow, 'versionDate' | 'loadedAt'> | undefined;
};

type Options = { isTrial?: boolean; accept?: boolean; onLaw?: (imported: Imported) => void };

/**
 * Loads laws, each in a transaction of its own, so that what fails leaves the others whole. The same text changes nothing. A text that changed is
 * written beside the old one and counts from then on; the old one stays, because answers and cases cite it. `accept` loads what would be refused,
 * and `isTrial` writes nothing.
 */
export async function importLaws(
  { db, now }: Pick<System, 'db' | 'now'>,
  read: Iterable<ReadLaw> | AsyncIterable<ReadLaw>,
  { isTrial = false, accept = false, onLaw }: Options = {},
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for await (const each of read) {
    const done = await importLaw({ db, now }, each, { isTrial, accept });
    imported.push(done);
    onLaw?.(done);
  }
  return imported;
}

async function importLaw(
  { db, now }: Pick<System, 'db' | 'now'>,
  { law, source }: ReadLaw,
  { isTrial, accept }: { isTrial: boolean; accept: boolean },
): Promise<Imported> {
  const counts = checkCounts(source, law);
  const hash = hashOf(law);
  return db.transaction(async (tx) => {
    const current = await holdCurrentLaw(tx, law.jurisdiction, law.key);
    const difference = compareLaws(current ? await listHashes(tx, current.id) : [], law.articles);
    const told = { law, counts, difference, before: current };
    if (current?.hash === hash) {
      if (!isTrial) await keepAbout(tx, current, law);
      return { ...told, is: 'same' };
    }
    if (!accept && !counts.holds) return { ...told, is: 'miscounted' };
    if (!accept && isOlder(law, current)) return { ...told, is: 'older' };
    if (!isTrial) await replace(tx, current, law, { hash, loadedAt: now() });
    return { ...told, is: current ? 'changed' : 'new' };
  });
}

type Tx = Parameters<typeof updateLaw>[0];

/** What the source says about the same text may have changed: its date, its address. */
async function keepAbout(tx: Tx, current: LawRow, law: Law): Promise<void> {
  const { title, versionDate, publishedAt, sourceUrl, identifier } = law;
  const about = { title, versionDate, publishedAt, sourceUrl, identifier };
  const isSame = Object.entries(about).every(([name, value]) => current[name as keyof typeof about] === value);
  if (!isSame) await updateLaw(tx, current.id, about);
}

async function replace(
  tx: Tx,
  current: LawRow | undefined,
  { articles, ...law }: Law,
  written: { hash: string; loadedAt: Date },
): Promise<void> {
  if (current) await updateLaw(tx, current.id, { isCurrent: false });
  const again = await findSameText(tx, law.jurisdiction, law.key, written.hash);
  if (again) return updateLaw(tx, again.id, { ...law, isCurrent: true, loadedAt: written.loadedAt });
  const count = articles.filter(({ kind, standing }) => kind === 'article' && standing !== 'future').length;
  await insertLaw(tx, { ...law, ...written, articles: count }, articles);
}

function isOlder({ versionDate }: Law, current: LawRow | undefined): boolean {
  return versionDate !== null && (current?.versionDate ?? '') > versionDate;
}

/** Over all that its articles say and how they count; what is written about the law beside its text is left out. */
function hashOf({ standing, articles }: Law): string {
  const said = articles.map(({ number, kind, heading, path, hash, standing: counts }) => [
    ...[number, kind, heading, path, hash, counts],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([standing, said]))
    .digest('hex');
}
