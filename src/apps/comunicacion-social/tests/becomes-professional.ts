import { eq } from 'drizzle-orm';
import { users } from '#platform/auth/tables.ts';
import { saveAsked } from '#platform/organisations/professional-store.ts';
import { professionals } from '#platform/organisations/tables.ts';
import type { Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';

/** Makes somebody a professional whose licence was checked, or is to be checked again. */
export async function becomesProfessional(
  { system }: Pick<World, 'system'>,
  { personId }: Person,
  status: 'verified' | 'asked' = 'verified',
): Promise<void> {
  const said = { profession: 'psychology', country: 'MX', licenceNumber: '123', licenceAuthority: 'SEP' } as const;
  await saveAsked(system, personId, said, system.now());
  await system.db.update(professionals).set({ status }).where(eq(professionals.userId, personId));
  await system.db.update(users).set({ role: 'professional' }).where(eq(users.id, personId));
}
