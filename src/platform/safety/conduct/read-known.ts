import { findUser } from '../../auth/account/user-store.ts';
import { readPatterns } from '../../config/read-patterns.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { listContacts } from '../plan/contact-store.ts';
import type { Known } from './core/find-identifying.ts';

type Parts = { db: Db; vault: Vault };

const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'da',
  'do',
  'dos',
  'van',
  'von',
  'san',
  'the',
  'mi',
  'tu',
]);
const shortest = 3;

/** What this person gave of themselves and of those they trust, and what the installation takes out besides. */
export async function readKnown(parts: Parts, personId: string, filterPatterns: string): Promise<Known> {
  const user = await findUser(parts, personId);
  const contacts = await listContacts(parts, personId);
  const people = [user?.name ?? '', ...contacts.map(({ name }) => name)];
  const others = [user?.email ?? '', ...contacts.flatMap(({ phone, email }) => [phone, email])];
  return {
    names: namesIn(people),
    others: others.map((each) => each.trim()).filter((each) => each.length >= shortest),
    patterns: readPatterns(filterPatterns).patterns,
  };
}

/** Whole names first, then each word of them that is a name by itself. */
export function namesIn(people: readonly string[]): string[] {
  const whole = people.map((name) => name.trim()).filter((name) => name.length >= shortest);
  const words = whole
    .flatMap((name) => name.split(/[\s,.()]+/u))
    .filter((word) => word.length >= shortest && !particles.has(word.toLowerCase()));
  return [...new Set([...whole.sort((one, other) => other.length - one.length), ...words])];
}
