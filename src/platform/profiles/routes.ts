import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import { NotSignedIn } from '../http/errors.ts';
import type { HttpServer } from '../http/server.ts';
import type { Vault } from '../vault/vault.ts';
import { ChangeProfile, Profile } from './contract.ts';
import { keepPrefs } from './keep-prefs.ts';
import { changeProfile, findProfile } from './profile-store.ts';

type Parts = { db: Db; vault: Vault; config: Pick<Config, 'publicUrl'>; now: () => Date };

/** How a person functions: read whole, changed one answer at a time. Both leave the look of the pages in the browser. */
export function profileRoutes(server: HttpServer, { db, vault, config, now }: Parts): void {
  server.get('/api/user/profile', { schema: { response: { 200: Profile } } }, async (request, reply) => {
    const profile = await findProfile({ db, vault }, personIdOf(request));
    keepPrefs(request, reply, config, profile.settings);
    return profile;
  });

  server.put('/api/user/profile', { schema: { body: ChangeProfile, response: { 200: Profile } } }, async (request, reply) => {
    const profile = await changeProfile({ db, vault }, personIdOf(request), request.body, now());
    keepPrefs(request, reply, config, profile.settings);
    return profile;
  });
}

function personIdOf({ person }: FastifyRequest): string {
  if (!person) throw new NotSignedIn();
  return person.personId;
}
