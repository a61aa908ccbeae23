import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { users } from '../../../auth/tables.ts';
import { type Consents, personalPurposes } from '../contract.ts';

const refusedTo = async (person: Person) =>
  (await person.get<Consents>('/api/user/consents')).body.items.flatMap(({ purpose, refused }) =>
    refused ? [[purpose, refused]] : [],
  );

describe.skipIf(whyNoDatabase)('What somebody can never allow', () => {
  it('is nothing for an adult who acts for themselves', async () => {
    const ana = await (await aWorld()).as('ana');

    expect(await refusedTo(ana)).toEqual([]);
  });

  it.each(['work', 'education'] as const)(
    'is said to be every analysis and every kept chat while they belong to %s, and none after',
    async (kind) => {
      const world = await aWorld();
      const ana = await world.as('ana');
      const organisation = await anOrganisationFor(world, kind);
      await organisation.joins(ana);

      const within = await refusedTo(ana);
      await organisation.leaves(ana);

      expect(within).toEqual(personalPurposes.map((purpose) => [purpose, 'account']));
      expect(await refusedTo(ana)).toEqual([]);
    },
  );

  it('priv/P16 is said to be what their age leaves out, to whoever has not said theirs', async () => {
    const world = await aWorld();
    const lia = await world.as('lia');
    await world.system.db.update(users).set({ birthDate: null }).where(eq(users.id, lia.personId));

    expect(await refusedTo(lia)).toEqual([
      ['emotion-analysis', 'age'],
      ['camera', 'age'],
      ['chat-imports', 'age'],
      ['product-metrics', 'age'],
    ]);
  });
});
