import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
});

/** A fresh copy of the project that has one script, on a machine whose `npm` does what `npmDoes` says, in shell. */
function aCopy({ npmDoes }: { npmDoes: string }) {
  const root = mkdtempSync(join(tmpdir(), 'mentalia-copy-'));
  copies.push(root);
  cpSync(join(project, 'scripts/bootstrap'), join(root, 'scripts/bootstrap'), { recursive: true });
  cpSync(join(project, 'scripts/run.mjs'), join(root, 'scripts/run.mjs'));
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
  writeFileSync(join(root, 'scripts/greet.ts'), "console.log('hola');\n");
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/npm'), `#!/bin/sh\necho "$@" >> ${root}/npm-calls\n${npmDoes}\n`, { mode: 0o755 });

  return {
    lockfile: join(root, 'package-lock.json'),
    npmCalls: () => readFileSync(join(root, 'npm-calls'), 'utf8').trim().split('\n'),
    run: async (...words: string[]) => {
      const env = { PATH: `${join(root, 'bin')}:/usr/bin:/bin` };
      const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...words], {
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [out, err] = ['', ''];
      child.stdout.on('data', (piece) => (out += piece));
      child.stderr.on('data', (piece) => (err += piece));
      const [code] = await once(child, 'close');
      return { code, out, err, sentences: err.split('\n').filter((line) => line.startsWith('✗')) };
    },
  };
}

describe('Preparing a copy of the project', () => {
  it('installs the dependencies once, says so, and then goes straight to the work', async () => {
    const copy = aCopy({ npmDoes: 'mkdir -p node_modules' });

    const first = await copy.run('script', 'greet');
    const second = await copy.run('script', 'greet');

    expect(first).toMatchObject({ code: 0, out: 'hola\n', err: expect.stringContaining('Instalo las dependencias') });
    expect(second).toMatchObject({ code: 0, out: 'hola\n', err: '' });
    expect(copy.npmCalls()).toHaveLength(1);
  });

  it('installs them again when the lockfile changes', async () => {
    const copy = aCopy({ npmDoes: 'mkdir -p node_modules' });
    await copy.run('script', 'greet');

    appendFileSync(copy.lockfile, '\n');
    await copy.run('script', 'greet');

    expect(copy.npmCalls()).toHaveLength(2);
  });

  it('installs them once for two commands started together', async () => {
    const copy = aCopy({ npmDoes: 'sleep 0.5; mkdir -p node_modules' });

    const both = await Promise.all([copy.run('script', 'greet'), copy.run('script', 'greet')]);

    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(copy.npmCalls()).toHaveLength(1);
  });

  it.each([
    ['there is no network', 'echo "npm error code EAI_AGAIN" >&2; exit 1', 'No hay conexión con el registro de npm'],
    ['the disk is full', 'echo "npm error code ENOSPC" >&2; exit 1', 'No queda espacio en el disco'],
    ['the folder is not ours', 'echo "npm error code EACCES" >&2; exit 1', 'No puedo escribir en la carpeta'],
  ])('says in one sentence that %s', async (_what, npmDoes, sentence) => {
    const copy = aCopy({ npmDoes });

    const { code, sentences } = await copy.run('script', 'greet');

    expect(code).toBe(1);
    expect(sentences).toEqual([expect.stringContaining(sentence)]);
  });

  it('names the commands it knows to whoever mistypes one', async () => {
    const { code, sentences } = await aCopy({ npmDoes: '' }).run('stat');

    expect(code).toBe(1);
    expect(sentences).toEqual(['✗ No conozco la orden «stat». Hay: ready, test, dev, check, script, mentalia.']);
  });
});
