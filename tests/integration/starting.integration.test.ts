import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort } from '#tests/support/installation.ts';
import { createOwnDatabase } from '#tests/support/own-database.ts';
import { installedCommands } from '../../src/commands.ts';

const main = join(import.meta.dirname, '../../src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'mentalia-starting-'));
const databaseUrl = inject('databaseUrl');
const database: Record<string, string> = {};
const strong = 'k3Yx9-Zq7Lw2Vb8Nf4Hs6Tj1Rc5Md0Pg+AeUo/iQhXs=';

const children = new Set<ChildProcess>();

let drop: () => Promise<void> = async () => undefined;

// What other suites sealed has another master key, and MENTALIA would not start on it.
beforeAll(async () => {
  if (!databaseUrl) return;
  const own = await createOwnDatabase(databaseUrl);
  database.DATABASE_URL = own.url;
  drop = own.drop;
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts `mentalia …` with nothing in its environment but these, and a data folder that all of them share, one after another. */
function start(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...words], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Runs `mentalia …` until it ends. */
async function run(words: string[], env: Record<string, string> = {}) {
  const child = start(words, env);
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece) => (out += piece));
  child.stderr.on('data', (piece) => (err += piece));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

describe.skipIf(inject('whyNoDatabase'))('Starting MENTALIA', { timeout: 90_000 }, () => {
  it('refuses, in one sentence, a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');

    const { code, out, err } = await run(['serve'], { ...database, PORT: port });

    other.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`✗ El puerto ${port} ya está en uso. Cierra el otro programa, o elige otro: PORT=5001 npm start\n`);
  });

  it('says where it is in one line, refuses a second process on its folder, and ends well when it is told to', async () => {
    const port = String(await freePort());
    const first = start([], { ...database, PORT: port });
    const [said] = await once(first.stdout, 'data');

    const second = databaseUrl ? undefined : await run([], { PORT: String(await freePort()) });
    first.kill('SIGTERM');
    const [code] = await once(first, 'exit');

    // What follows on a first start is the code of whoever will administer.
    expect(String(said).split('\n')[0]).toBe(`MENTALIA Universe está lista: http://localhost:${port}`);
    if (second)
      expect(second).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^✗ Otro proceso usa ya la carpeta de datos .*\n$/),
      });
    expect(code).toBe(0);
  });

  it('brings the database up to date and ends, with «migrate»', async () => {
    const { code, out, err } = await run(['migrate'], database);

    expect({ code, out, err }).toEqual({ code: 0, out: 'La base de datos está al día.\n', err: '' });
  });

  it('names the commands it knows to whoever mistypes one', async () => {
    const { code, err } = await run(['srve']);

    expect(code).toBe(1);
    const names = ['serve', 'work', 'migrate', 'doctor', ...installedCommands.map(({ name }) => name)];
    expect(names).toContain('vault rotate');
    expect(err).toBe(`✗ No conozco la orden «srve». Hay: ${names.join(', ')}.\n`);
  });

  it('refuses a published secret in production before it opens anything', async () => {
    const env = {
      NODE_ENV: 'production',
      SECRET_KEY: 'super-secret-key-super-secret-key',
      JWT_SECRET_KEY: strong,
      MASTER_KEY: strong,
    };

    const { code, err } = await run(['serve'], { ...database, ...env });

    expect(code).toBe(1);
    expect(err).toMatch(/^✗ Configuración no válida: SECRET_KEY: .*\n$/);
    expect(err).not.toContain('super-secret');
  });
});

describe('The doctor', () => {
  it('says what is configured, what is missing and what that means, and tells no value', async () => {
    const { code, out } = await run(['doctor'], { OPENAI_API_KEY: 'sk-canary', PORT: '5001' });

    expect(code).toBe(0);
    expect(out).toMatch(/✓ OPENAI_API_KEY +configurado/);
    expect(out).toMatch(/· DATABASE_URL +sin configurar/);
    expect(out).toContain('Los bots usan un modelo de lenguaje.');
    expect(out).toContain('! Para producción: SECRET_KEY: falta');
    expect(out).not.toContain('canary');
  });

  it('names the models that another company runs, and who reads what people write', async () => {
    const [anthropic, both, own] = [
      await run(['doctor'], { ANTHROPIC_API_KEY: 'sk-canary' }),
      await run(['doctor'], {
        OPENAI_API_KEY: 'sk-canary',
        ANTHROPIC_API_KEY: 'sk-canary',
        MODEL_URL: 'http://127.0.0.1:8080/v1',
      }),
      await run(['doctor'], { MODEL_URL: 'http://127.0.0.1:8080/v1' }),
    ];

    expect(anthropic.out).toContain('Los bots usan un modelo de lenguaje.\n');
    expect(anthropic.out).toContain('Remoto: Anthropic. Otra empresa recibe lo que se escribe a los bots.\n');
    expect(both.out).toContain('Remotos: OpenAI, Anthropic. Otras empresas reciben lo que se escribe a los bots.\n');
    expect(own.out).toContain('Los bots usan un modelo de lenguaje.\n');
    expect(own.out).not.toContain('Remoto');
  });

  it('ends with a failure where production would not start', async () => {
    const { code, out } = await run(['doctor'], { NODE_ENV: 'production' });

    expect(code).toBe(1);
    expect(out).toContain('✗ MASTER_KEY: falta');
  });
});

describe('A command that somebody stops', { timeout: 60_000 }, () => {
  const rows = join(folder, 'rows.jsonl');
  const words = ['eval', 'bot', rows, '--json'];
  /** Where it makes its temporary folders, and nobody else does. */
  const ownTmp = () => mkdtempSync(join(folder, 'tmp-'));
  const row = JSON.stringify({ bot: 'blu-psicologa', turns: [{ who: 'ana', text: 'hola' }] });
  writeFileSync(rows, `${row}\n`.repeat(20_000));

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'leaves no database and no key behind, in the middle of its work, and says why it ended (%s)',
    async (signal, code) => {
      const TMPDIR = ownTmp();
      const child = start(words, { TMPDIR });
      await once(child.stdout, 'data');
      child.stdout.resume();
      expect(readdirSync(TMPDIR)).not.toEqual([]);

      child.kill(signal);
      const [ended] = await once(child, 'exit');

      expect(ended).toBe(code);
      expect(readdirSync(TMPDIR)).toEqual([]);
    },
  );

  it('leaves nothing behind either while it is still opening its database', async () => {
    const TMPDIR = ownTmp();
    const child = start(words, { TMPDIR });
    await expect.poll(() => readdirSync(TMPDIR), { timeout: 20_000, interval: 5 }).not.toEqual([]);

    child.kill('SIGINT');
    const [ended] = await once(child, 'exit');

    expect(ended).toBe(130);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});
