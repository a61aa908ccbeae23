import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { SignChoices } from '../../contract.ts';
import { signChoices } from '../../tables.ts';

type Stored = { db: Db; vault: Vault };

/** What a person chose, if they did. */
export async function findChoices({ db, vault }: Stored, personId: string): Promise<SignChoices | undefined> {
  const [row] = await db.select().from(signChoices).where(eq(signChoices.userId, personId));
  if (!row) return undefined;
  const seals = await vault.of(personId, db);
  // What was brought from elsewhere may be anything.
  return SignChoices.safeParse(JSON.parse(seals.open(placeOf(row.id), row.content))).data;
}

/** Writes what a person chose. Whichever of two devices comes last is the one that counts. */
export async function saveChoices({ db, vault }: Stored, personId: string, choices: SignChoices, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const fresh = randomUUID();
    const seals = await vault.of(personId, tx);
    const sealIn = (id: string) => seals.seal(placeOf(id), JSON.stringify(choices));
    const first = { id: fresh, userId: personId, content: sealIn(fresh), createdAt: at, updatedAt: at };
    const made = await tx.insert(signChoices).values(first).onConflictDoNothing().returning({ id: signChoices.id });
    if (made.length > 0) return;
    const [row] = await tx.select({ id: signChoices.id }).from(signChoices).where(eq(signChoices.userId, personId)).for('update');
    if (row)
      await tx
        .update(signChoices)
        .set({ content: sealIn(row.id), updatedAt: at })
        .where(eq(signChoices.id, row.id));
  });
}

function placeOf(row: string) {
  return { table: 'sign_choices', column: 'content', row };
}
