import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { pagePaths } from '../../scripts/pictures/page-paths.ts';
import { anOffer } from './an-offer.ts';
import { checkInTitle } from './finished-check-in.ts';
import { legalAddresses } from './legal-addresses.ts';
import { createPerson, type Person } from './person.ts';
import { signAddresses } from './sign-addresses.ts';

const root = join(import.meta.dirname, '../..');
/** The ways in are for people without an account. */
const isEntrance = (path: string): boolean => /^\/(?:entrar|crear-cuenta|tutela)(?:\/|$)/.test(path);

export const entrances = pagePaths(root).filter(isEntrance);

/** The pages of the product, as the apps declare them: `/chat/c/:conversationId`. */
export const signedInPaths = pagePaths(root).filter((path) => !isEntrance(path));

/**
 * Every page as this person can open it. What a page needs to exist is made for them: a conversation under way, something that
 * waits to be handed over, somebody who lets them see something. Each path comes with its address; one whose need is not known here is an error, not a gap.
 */
export async function addressesFor(url: string, person: Person): Promise<{ path: string; address: string }[]> {
  const { id: handoffId } = await anOffer(person);
  const { conversationId } = await person.says(await checkInTitle(person));
  const leo = await createPerson(url, 'leo');
  const { grantId } = await letsIn(leo, person, ['profile:sensory']);
  // Who is no administrator, and whom no other site waits for, sees that said there.
  const nobody = { personId: leo.personId, uid: 'nadie' };
  // No law comes with the program: the page says so.
  const cited = { law: 'CE', article: '14' };
  const values: Record<string, string> = {
    ...{ conversationId, handoffId, grantId, ...nobody, ...cited, botSlug: 'blu-psicologa' },
    ...(await aRehearsal(person)),
  };
  const ofApps = [await legalAddresses(person, leo), await signAddresses(person, leo)];
  const neededBy = (name: string, path: string): string => {
    const value = values[name] ?? ofApps.map((of) => of(name, path)).find((one) => one !== undefined);
    if (value === undefined)
      throw new Error(`No page can be opened without its ${name}: say in addresses.ts where it comes from`);
    return value;
  };
  return signedInPaths.map((path) => ({
    path,
    address: path.replace(/:(\w+)/g, (_whole, name: string) => neededBy(name, path)),
  }));
}

/** A rehearsal under way, with one reply to look at, and the situation it is of. */
async function aRehearsal(person: Person): Promise<{ sessionId: string; scenarioId: string }> {
  const [sessionId, scenarioId] = [randomUUID(), 'agenda-before-meeting'];
  const url = '/api/comunicacion-social/sessions';
  await person.post(url, { clientSessionId: sessionId, scenarioId, difficulty: 2 });
  await person.post(`${url}/${sessionId}/replies`, { version: 1, text: 'Necesito saber los temas antes. ¿Me los mandas hoy?' });
  return { sessionId, scenarioId };
}
