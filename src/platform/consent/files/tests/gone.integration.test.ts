import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as expireFiles } from '#platform/files/expire-files.ts';
import { openFile } from '#platform/files/open-file.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import type { Person } from '#tests/support/person.ts';
import { aWav } from '#tests/support/some-sound.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { forgetPerson } from '../../belongings/forget-person.ts';
import { takeCopy } from '../../belongings/tests/a-copy.ts';
import { audioFile } from '../audio-file.ts';

const hourMs = 3_600_000;

describe.skipIf(whyNoDatabase)('A recording that somebody uploaded', () => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });

  const receive = (person: Person, bytes = parts(aWav())) =>
    receiveFile(world.system, person.personId, { purpose: audioFile, name: 'canario.wav', bytes });
  const later = (hours: number) => ({ ...world.system, now: () => new Date(Date.now() + hours * hourMs) });
  const isKept = (id: string) => {
    const folder = join(world.system.config.dataDir, 'files');
    return existsSync(folder) && readdirSync(folder, { recursive: true }).some((path) => String(path).includes(id));
  };
  const rowsOf = async ({ personId }: Person) => {
    const { rows } = await world.system.database.pool.query('select id, status from files where user_id = $1', [personId]);
    return rows;
  };

  it('is gone when its day is over, and cannot be opened from that minute on', async () => {
    const ana = await world.as('ana');
    const { id } = await receive(ana);

    await expireFiles(later(71));
    const before = isKept(id);
    await expect(openFile(later(72.1), ana.personId, id)).rejects.toThrow('does not exist');
    await expireFiles(later(72.1));

    expect(before).toBe(true);
    expect(isKept(id)).toBe(false);
    expect(await rowsOf(ana)).toEqual([]);
  });

  it('gives its room back where a crash kept it from ever being whole', async () => {
    const ana = await world.as('ana');
    const { id } = await receive(ana);
    await world.system.database.pool.query("update files set status = 'receiving' where id = $1", [id]);

    await expireFiles(later(0.5));
    const before = await rowsOf(ana);
    await expireFiles(later(1.1));

    expect(before).toEqual([{ id, status: 'receiving' }]);
    expect(await rowsOf(ana)).toEqual([]);
    expect(isKept(id)).toBe(false);
  });

  it('is swept away where nothing asks for it any more, and nothing else is', async () => {
    const ana = await world.as('ana');
    const { id } = await receive(ana);
    const orphan = randomUUID();
    await world.system.files.put(orphan, parts(Buffer.from('x')));

    await expireFiles(world.system);

    expect([isKept(orphan), isKept(id)]).toEqual([false, true]);
  });

  it('is removed though another cannot be, and that is told at the end', async () => {
    const ana = await world.as('ana');
    const ids = [(await receive(ana)).id, (await receive(ana)).id, (await receive(ana)).id];
    const { files } = world.system;
    const [stuck = ''] = ids;
    const away = (id: string) => (id === stuck ? Promise.reject(new Error('The store is away')) : files.remove(id));

    const sweeping = expireFiles({ ...later(73), files: { ...files, remove: away } });
    await expect(sweeping).rejects.toThrow('1 files could not be removed');
    const left = ids.filter(isKept);
    await expireFiles(world.system);

    expect(left).toEqual([stuck]);
    expect(isKept(stuck)).toBe(false);
  });

  it('leaves no byte when its person is forgotten, and what still arrives is not kept (priv/P8)', async () => {
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const [{ id }, { id: other }] = [await receive(ana), await receive(luis)];
    let forget: () => void = () => undefined;
    const forgotten = new Promise<void>((resolve) => {
      forget = resolve;
    });
    const arriving = receive(
      ana,
      (async function* () {
        yield aWav(200_000).subarray(0, 100_000);
        await forgotten;
        yield aWav(200_000).subarray(100_000);
      })(),
    );
    await expect.poll(() => rowsOf(ana)).toHaveLength(2);
    const under = (await rowsOf(ana)).find(({ status }) => status === 'receiving')?.id;

    await forgetPerson(world.system, ana.personId);
    forget();

    await expect(arriving).rejects.toThrow('did not arrive whole');
    expect(under).toMatch(/^[0-9a-f-]{36}$/);
    expect([id, under, other].map(isKept)).toEqual([false, false, true]);
    expect(await rowsOf(ana)).toEqual([]);
  });

  it('is forgotten with its person though the store does not answer, and removed when it does', async () => {
    const ana = await world.as('ana');
    const { id } = await receive(ana);
    const away = { ...world.system.files, remove: () => Promise.reject(new Error('The store is away')) };

    const { counts } = await forgetPerson({ ...world.system, files: away }, ana.personId);
    const before = isKept(id);
    await expireFiles(world.system);

    expect(counts).toMatchObject({ files: 1 });
    expect([before, isKept(id)]).toEqual([true, false]);
  });

  it('is named in the copy of everything that is theirs (priv/P5)', async () => {
    const ana = await world.as('ana');
    const { id } = await receive(ana);

    const copy = await takeCopy(world, ana);

    const told = copy.names.map(copy.textOf).join('\n');
    expect(told).toContain('canario.wav');
    expect(told).toContain(id);
    expect(told).toContain('Archivos que subiste');
  });
});

async function* parts(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
