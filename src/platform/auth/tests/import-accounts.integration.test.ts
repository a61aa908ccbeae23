import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { hash } from 'bcryptjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandProblem } from '#platform/context/define-command.ts';
import { findCommand, runCommand } from '#platform/context/run-command.ts';
import { userCommands } from '#platform/context/user-commands.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { importAccounts } from '../account/import-accounts.ts';
import { readAccounts } from '../account/read-accounts.ts';
import { aServer } from './a-browser.ts';
import { timeApart } from './time-apart.ts';

const signIn = '/api/auth/sign-in/email';
const header = 'email,name,password_hash,profile_type,created_at,legacy_id';

describe.skipIf(whyNoDatabase)('Bringing accounts over from another service', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(async () => {
    await world.system.database.pool.query(
      "delete from users where id in (select user_id from accounts where password_hash like '$2%')",
    );
  });
  /** Its clock is apart, so that no other suite waits for what was known here of such accounts. */
  const aLaterServer = async () => {
    const here = await aServer(world.system);
    here.pass(36_000_000);
    return here;
  };

  const brings = async (lines: string[], isTrial = false) => {
    const refused: [number, string][] = [];
    const source = Readable.from([[header, ...lines].join('\n')]);
    const onRefused = (line: number, problem: string) => void refused.push([line, problem]);
    const told = await importAccounts(world.system, readAccounts(source), { isTrial, onRefused });
    return { ...told, refused };
  };
  const anAddress = () => `vieja-${randomUUID()}@personas.test`;
  const hashOf = (email: string) =>
    world.system.database.pool
      .query('select password_hash from accounts a join users u on u.id = a.user_id where u.email_index = $1', [
        world.system.vault.blindIndex('users.email', email),
      ])
      .then(({ rows }) => String(rows[0]?.password_hash));

  it('lets its person in with the password they had, and keeps it as argon2id from then on', async () => {
    const email = anAddress();
    const bcrypt = await hash('contraseña vieja', 12);
    await brings([`${email},"Ana, la de antes",${bcrypt.replace('$2b$', '$2y$')},neurodivergent,2019-03-01T10:00:00Z,7`]);
    const browser = (await aLaterServer()).browser();

    const first = await browser.ask('POST', signIn, { email, password: 'contraseña vieja' });

    expect(first.status).toBe(200);
    expect(first.body.user).toMatchObject({
      name: 'Ana, la de antes',
      profileType: 'neurodivergent',
      createdAt: '2019-03-01T10:00:00.000Z',
    });
    expect(await hashOf(email)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await browser.ask('POST', signIn, { email, password: 'contraseña vieja' })).status).toBe(200);
    expect((await browser.ask('POST', signIn, { email, password: 'contraseña otra' })).status).toBe(401);
  });

  it('refuses a password past the 72 bytes where bcrypt stops reading, though it begins like the right one (sec/S15)', async () => {
    const email = anAddress();
    const begins = 'a1'.repeat(36);
    await brings([`${email},Ana,${await hash(begins, 4)},,,`]);
    const browser = (await aLaterServer()).browser();

    expect((await browser.ask('POST', signIn, { email, password: `${begins}tail` })).status).toBe(401);
    expect(await hashOf(email)).toMatch(/^\$2b\$/);
    expect((await browser.ask('POST', signIn, { email, password: begins })).status).toBe(200);
  });

  it('tells nobody by its time whose account came over (sec/S16)', async () => {
    const bcrypt = await hash('contraseña vieja', 9);
    const emails = Array.from({ length: 7 }, anAddress);
    await brings(emails.map((email) => `${email},Ana,${bcrypt},,,`));
    const here = await aLaterServer();
    // What was known of a minute ago is looked up again.
    here.pass(120_000);
    const fails = (email = anAddress()) => here.browser().ask('POST', signIn, { email, password: 'no es esta' });
    await fails();

    expect(
      await timeApart(
        () => fails(emails.pop()),
        () => fails(),
        7,
      ),
    ).toBeLessThan(10);
  }, 120_000);

  it('says which lines it does not take, and why, and never what stands in them', async () => {
    const bcrypt = await hash('contraseña vieja', 4);
    const fine = anAddress();

    const told = await brings([
      `${fine},Ana,${bcrypt},,,`,
      `sin arroba,Ana,${bcrypt},,,`,
      `${anAddress()},,${bcrypt},,,`,
      `${anAddress()},Ana,5f4dcc3b5aa765d61d8327deb882cf99,,,`,
      `${anAddress()},Ana,${bcrypt.replace('$04$', '$20$')},,,`,
      `${anAddress()},Ana,${bcrypt},jefa,,`,
      `${anAddress()},Ana,${bcrypt},,ayer,`,
      `${anAddress()},Ana`,
      `${fine.toUpperCase()},Otra,${bcrypt},,,`,
    ]);

    expect(told).toMatchObject({ added: 1, known: 1 });
    expect(told.refused.toSorted((a, b) => a[0] - b[0])).toEqual([
      [3, 'email'],
      [4, 'name'],
      [5, 'password_hash'],
      [6, 'password_hash'],
      [7, 'profile_type'],
      [8, 'created_at'],
      [9, 'shape'],
    ]);
  });

  it('changes nothing when it is given the same file again, and nothing at all when it is only tried', async () => {
    const bcrypt = await hash('contraseña vieja', 4);
    const lines = [anAddress(), anAddress(), anAddress()].map((email) => `${email},Ana,${bcrypt},,,`);

    expect(await brings(lines, true)).toMatchObject({ added: 3, known: 0 });
    expect(await brings(lines)).toMatchObject({ added: 3, known: 0 });
    expect(await brings(lines)).toMatchObject({ added: 0, known: 3 });
    expect(await brings(lines, true)).toMatchObject({ added: 0, known: 3 });
  });

  it('is a command that says what it did', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mentalia-import-'));
    const path = join(folder, 'cuentas.csv');
    writeFileSync(path, `\ufeff${header}\r\n${anAddress()},Ana,${await hash('contraseña vieja', 4)},,,\r\n`);
    const systems = { open: async () => world.system, openIn: async () => world.system, close: async () => undefined };
    const calls = (...words: string[]) => {
      const command = findCommand(userCommands, words);
      if (!command) throw new Error('no such command');
      return runCommand(command, words, systems, new AbortController().signal);
    };

    await expect(calls('users', 'import', path, '--dry-run')).resolves.toBeUndefined();
    await expect(calls('users', 'import', path)).resolves.toBeUndefined();
    await expect(calls('users', 'import')).rejects.toThrow(CommandProblem);
    await expect(calls('users', 'import', `${path}.no`)).rejects.toThrow('No encuentro ese archivo.');
    writeFileSync(path, 'correo,nombre\na@b.es,Ana\n');
    await expect(calls('users', 'import', path)).rejects.toThrow('email, name y password_hash');
    rmSync(folder, { recursive: true });
  });
});
