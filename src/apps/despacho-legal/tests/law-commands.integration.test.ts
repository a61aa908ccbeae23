import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '#platform/context/define-command.ts';
import { findCommand } from '#platform/context/run-command.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { lawCommands } from '../server/laws/law-commands.ts';
import { lawText } from './a-law.ts';
import { countLaws, forgetLaws } from './load-laws.ts';

describe.skipIf(whyNoDatabase)('Loading laws from a terminal', () => {
  let world: World;
  let folder = '';
  beforeEach(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
    folder = mkdtempSync(join(tmpdir(), 'mentalia-laws-'));
    mkdirSync(join(folder, 'es'));
    writeFileSync(join(folder, 'es', 'bancos.md'), lawText('es.md'));
    writeFileSync(join(folder, 'mexico.md'), lawText('mx.md'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await forgetLaws(world.system);
  });

  async function run(line: string, options: Call['options'] = {}) {
    const words = line.split(' ');
    const command = findCommand(lawCommands, words);
    const told: string[] = [];
    const { run: act } = (await command?.load()) ?? { run: async () => undefined };
    const failed = await act({
      words: words.slice(command?.name.split(' ').length),
      options,
      open: async () => world.system,
      openApart: async () => world.system,
      tell: (said) => void told.push(said),
      say: (said) => void told.push(said),
    }).then(
      () => undefined,
      (error: Error) => error.message,
    );
    return { told: told.join('\n'), failed };
  }

  it('loads those of one country from a folder, and says of each what became of it', async () => {
    const { told, failed } = await run('law import es', { from: folder });

    expect(failed).toBeUndefined();
    expect(told).toContain('RDL9/2031  nueva: 9 artículos y 6 disposiciones. Texto de 2033-05-06.');
    expect(told).toContain('Leyes de otro país, que no se cargan ahora: 1.');
    expect((await run('law import mx', { from: folder })).told).toContain(
      'Artículos que la fuente deja a mitad de frase: 1o Bis, 4 Quáter 2.',
    );
    expect((await run('law import es', { from: folder })).told).toContain('RDL9/2031  igual. No cambia nada.');
    expect((await run('law list')).told).toMatch(
      /ES RDL9\/2031 {2}9 artículos y 6 disposiciones · texto de 2033-05-06[\s\S]*Leyes cargadas: 2\./,
    );
  });

  it('tells what would change, and writes nothing, on trial', async () => {
    await run('law import es', { from: folder });
    writeFileSync(
      join(folder, 'es', 'bancos.md'),
      lawText('es.md').replace('de madera', 'de piedra').replace('2033-05-06', '2034-01-01'),
    );

    const { told } = await run('law import es', { from: folder, 'dry-run': true });

    expect(told).toContain('RDL9/2031  cambia: 14 artículos quedan iguales. Texto de 2034-01-01; antes, de 2033-05-06.');
    expect(told).toContain('cambiados: 1 (1 bis)');
    expect(told).toContain('no se ha escrito nada');
    expect(await countLaws(world.system)).toEqual({ all: 1, current: 1 });
  });

  it('ends badly where something was not loaded, and loads the rest', async () => {
    writeFileSync(join(folder, 'receta.md'), 'Agua y sal.');

    const { told, failed } = await run('law import es', { from: folder });

    expect(told).toContain('receta.md: no se reconoce ninguna ley.');
    expect(failed).toBe('Sin cargar: 1. Arriba dice cuáles y por qué.');
    expect(await countLaws(world.system)).toEqual({ all: 1, current: 1 });
  });

  it('loads only the laws that are named', async () => {
    expect((await run('law import es', { from: folder, only: 'CE' })).failed).toBe(
      'Sin cargar: 1. Arriba dice cuáles y por qué.',
    );
    expect((await run('law import es RDL9/2031', { from: folder, only: 'CE' })).told).toContain('CE: no está en la carpeta.');
    expect((await run('law import es', { from: folder, only: 'RDL9/2031' })).told).toContain('Iguales: 1.');
  });

  it.each([
    ['law import', {}, /^Di de qué país/],
    ['law import fr', {}, /^Di de qué país/],
    ['law import es', {}, /^Di de dónde/],
    ['law import mx', { from: 'boe' }, /^El BOE publica leyes de España/],
    ['law import es', { from: '/no/hay' }, /^No encuentro la carpeta/],
    ['law import es sobra', { from: '/' }, /^Sobra «sobra»/],
  ])('says how it is asked: %s', async (line, options, problem) => {
    expect((await run(line, options)).failed).toMatch(problem);
  });

  it('says how laws are loaded where there are none', async () => {
    expect((await run('law list')).told).toBe('No hay leyes cargadas. Se cargan con: mentalia law import');
  });
});
