import type { AddressInfo } from 'node:net';
import { createServer as createNetServer } from 'node:net';
import type { Config } from '#platform/config/config.ts';
import type { System } from '#platform/context/context.ts';
import { createServer } from '../../../../server.ts';
import { aNewcomer } from '../../tests/a-browser.ts';
import { aJar, type Jar } from './a-jar.ts';

export type House = {
  url: string;
  /** The names that the servers of this database sign with: any of them may be first to say that a session ended. */
  issuers: string[];
  system: System;
  close: () => Promise<void>;
};

/** A port of this machine that nobody listens on. */
export async function aFreePort(): Promise<number> {
  const server = createNetServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A MENTALIA that really listens and knows its own address, on the world's database. */
export async function aHouse(system: System, settings: Partial<Config> = {}, given?: number): Promise<House> {
  const port = given ?? (await aFreePort());
  const url = `http://127.0.0.1:${port}`;
  // A handle of its own on the database: what this house remembers of sessions, and who hears that they end, is its own.
  const db: System['db'] = Object.create(system.db);
  const own = { ...system, db, config: { ...system.config, publicUrl: url, ...settings } };
  const server = await createServer(own);
  await server.listen({ port, host: '127.0.0.1' });
  return { url, issuers: [url, system.config.publicUrl], system: own, close: () => server.close() };
}

/** Somebody with an account who is signed in, in a browser of theirs. */
export async function aSignedIn({ url }: House): Promise<{ jar: Jar; email: string; password: string; id: string }> {
  const jar = aJar();
  const newcomer = aNewcomer();
  const { body } = await jar.ask('POST', `${url}/api/auth/sign-up/email`, newcomer);
  const user = body.user;
  if (typeof user !== 'object' || user === null || !('id' in user)) throw new Error('Nobody came in');
  return { jar, email: newcomer.email, password: newcomer.password, id: String(user.id) };
}
