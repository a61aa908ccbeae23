import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { type ChangeProfile, defaultSettings, type Profile, Settings } from './contract.ts';
import { neurodivergentProfiles } from './tables.ts';

type Stored = { db: Db; vault: Vault };
type Row = typeof neurodivergentProfiles.$inferSelect;
type Column = 'communicationPreferences' | 'sensoryPreferences' | 'accessibilitySettings';

/** Which column of the specification keeps which setting, and its name in the database, by which the seal is bound to it. */
const columns: Record<Column, { name: string; settings: (keyof Settings)[] }> = {
  communicationPreferences: {
    name: 'communication_preferences',
    settings: ['tone', 'literal', 'length', 'format', 'language', 'country'],
  },
  sensoryPreferences: { name: 'sensory_preferences', settings: ['theme', 'motion'] },
  accessibilitySettings: { name: 'accessibility_settings', settings: ['size', 'font'] },
};
const columnNames = Object.keys(columns) as Column[];

/** A person's profile; what they never chose has its default, and somebody who chose nothing yet has a profile too. */
export async function findProfile({ db, vault }: Stored, personId: string): Promise<Profile> {
  const [row] = await db.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId));
  return row ? present(vault, row) : { settings: defaultSettings, onboarded: false, updatedAt: null };
}

/**
 * Changes what is named and nothing else, and answers the whole profile. Two changes at once both count: the row is locked
 * from reading to writing.
 */
export async function changeProfile({ db, vault }: Stored, personId: string, change: ChangeProfile, now: Date): Promise<Profile> {
  return db.transaction(async (tx) => {
    const row = await lockProfile(tx, personId, now);
    const chosen = { ...openChosen(vault, row), ...change.settings };
    const sealed = Object.fromEntries(
      columnNames.map((column) => [
        column,
        vault.seal(placeOf(row.id, column), JSON.stringify(pick(chosen, columns[column].settings))),
      ]),
    );
    const onboarded = change.onboarded ?? row.onboarded;
    await tx
      .update(neurodivergentProfiles)
      .set({ ...sealed, onboarded, updatedAt: now })
      .where(eq(neurodivergentProfiles.id, row.id));
    return { settings: complete(chosen), onboarded, updatedAt: now.toISOString() };
  });
}

async function lockProfile(tx: Tx, personId: string, now: Date): Promise<Row> {
  await tx
    .insert(neurodivergentProfiles)
    .values({ id: randomUUID(), userId: personId, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: neurodivergentProfiles.userId });
  const [row] = await tx.select().from(neurodivergentProfiles).where(eq(neurodivergentProfiles.userId, personId)).for('update');
  if (!row) throw new Error('A profile that was just made sure of is not there');
  return row;
}

function present(vault: Vault, row: Row): Profile {
  return { settings: complete(openChosen(vault, row)), onboarded: row.onboarded, updatedAt: row.updatedAt.toISOString() };
}

/** Only what the person chose is kept, so that a better default of a later version reaches everybody who never chose. */
function openChosen(vault: Vault, row: Row): Record<string, unknown> {
  return Object.assign(
    {},
    ...columnNames.map((column) => {
      const sealed = row[column];
      return sealed ? JSON.parse(vault.open(placeOf(row.id, column), sealed)) : {};
    }),
  );
}

/** A choice that this version no longer offers counts as not made; the others stand. */
function complete(chosen: Record<string, unknown>): Settings {
  const known = Object.entries(Settings.shape).filter(([name, schema]) => schema.safeParse(chosen[name]).success);
  return Settings.parse(
    pick(
      chosen,
      known.map(([name]) => name),
    ),
  );
}

function pick(from: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

function placeOf(row: string, column: Column) {
  return { table: 'neurodivergent_profiles', column: columns[column].name, row };
}
