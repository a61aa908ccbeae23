import type { Person } from '#tests/support/person.ts';
import type { World } from '#tests/support/world.ts';
import { renewFirstAdmin } from '../first-admin.ts';

/** Somebody of this world who administers it: they came in by the code of the terminal, as the first one does. */
export async function anAdmin(world: World, name: string): Promise<Person> {
  const person = await world.as(name);
  const token = await renewFirstAdmin(world.system);
  const { status } = await person.post('/api/admin/first', { token });
  if (status !== 204) throw new Error(`${name} does not administer: ${status}`);
  return person;
}
