import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StoredFile } from '#platform/files/contract.ts';
import { openFile } from '#platform/files/open-file.ts';
import type { Person } from '#tests/support/person.ts';
import { aWav } from '#tests/support/some-sound.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { audioFile } from '../audio-file.ts';
import { aGiver, gives, inParts } from './a-giver.ts';

type Page = { items: StoredFile[]; next: string | null };
const megabyte = 1024 * 1024;

describe.skipIf(whyNoDatabase)('Somebody who uploads a recording', () => {
  let world: World;
  beforeEach(async () => {
    world = await aWorld();
  });

  const folder = () => join(world.system.config.dataDir, 'files');
  const kept = () => (existsSync(folder()) ? readdirSync(folder(), { recursive: true, withFileTypes: true }) : []);
  const keptOf = (id: string) => kept().filter(({ name }) => name.startsWith(id));
  const filesOf = async (person: Person) => (await person.get<Page>('/api/user/files')).body.items;
  const idOf = (given: Awaited<ReturnType<typeof gives>>) => String(given === 'gone' ? '' : given.body.id);

  it('finds it in their list, and whoever may read it reads it byte for byte', async () => {
    const ana = await aGiver(world, 'ana');
    const wav = aWav(300_000);

    const given = await gives(world.url, ana, [wav.subarray(0, 99), wav.subarray(99)], { name: 'Mi práctica.wav' });

    expect(given).toMatchObject({
      status: 201,
      body: { purpose: 'audio', name: 'Mi práctica.wav', contentType: 'audio/wav', bytes: wav.length, status: 'ready' },
    });
    expect(await filesOf(ana)).toEqual([given === 'gone' ? '' : given.body]);
    const opened = await openFile(world.system, ana.personId, idOf(given));
    const parts: Buffer[] = [];
    for await (const part of opened.stream()) parts.push(part);
    expect(Buffer.concat(parts).equals(wav)).toBe(true);
    expect((await opened.read(100_000, 200_000)).equals(wav.subarray(100_000, 200_000))).toBe(true);
  });

  it('has it kept so that nobody without their key reads a byte or its name (priv/P7)', async () => {
    const ana = await aGiver(world, 'ana');
    const wav = Buffer.concat([aWav(9000), Buffer.from('canario-amarillo')]);

    const given = await gives(world.url, ana, [wav], { name: 'canario-verde.wav' });
    const [file] = keptOf(idOf(given));
    const onDisk = readFileSync(join(file?.parentPath ?? '', file?.name ?? ''), 'latin1');
    const { rows } = await world.system.database.pool.query('select * from files where id = $1', [idOf(given)]);

    expect(onDisk.length).toBeGreaterThan(wav.length);
    expect(onDisk).not.toMatch(/canario|RIFF|WAVE/);
    expect(JSON.stringify(rows)).not.toContain('canario');
  });

  it('is asked for their permission before a byte is read', async () => {
    const luis = await world.as('luis');

    const given = await gives(world.url, luis, [aWav()]);

    expect(given).toMatchObject({ status: 403, body: { type: 'http/consent-required', purpose: 'audio-files' } });
    expect(await filesOf(luis)).toEqual([]);
  });

  it.each([
    [{ purpose: 'anything' }, 422, 'files/unknown-purpose'],
    [{ query: 'purpose=audio' }, 422, 'http/not-valid'],
    [{ query: 'purpose=audio&name=a&path=/etc' }, 422, 'http/not-valid'],
  ])('is told what is missing where they ask for it like this: %j', async (how, status, type) => {
    const ana = await aGiver(world, 'ana');

    expect(await gives(world.url, ana, [aWav()], how)).toMatchObject({ status, body: { type } });
  });

  it.each(['audio/wav', 'application/json', 'text/html', 'multipart/form-data; boundary=x', undefined])(
    'is believed by the bytes, whatever they say the body is: %s (sec/S48)',
    async (type) => {
      const ana = await aGiver(world, 'ana');

      expect(await gives(world.url, ana, [aWav()], { type })).toMatchObject({
        status: 201,
        body: { contentType: 'audio/wav' },
      });
      const page = await gives(world.url, ana, [Buffer.from('<html><script>1</script>')], { type });
      expect(page).toMatchObject({ status: 415, body: { type: 'files/wrong-type' } });
    },
  );

  it('disturbs no other route: what is no JSON is still not read there', async () => {
    const ana = await world.as('ana');
    const notes = await fetch(`${world.url}/api/universe/notes`, {
      method: 'POST',
      headers: { ...ana.headers, 'content-type': 'audio/wav' },
      body: new Uint8Array(aWav()),
    });

    expect(notes.status).toBe(415);
  });

  it.each(['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%252e%252e/passwd', '/etc/passwd', 'C:\\x.wav', 'a\0b.wav'])(
    'has a file called %j kept under a random id, and nothing outside of the folder (sec/S50)',
    async (name) => {
      const ana = await aGiver(world, 'ana');

      const given = await gives(world.url, ana, [aWav()], { name });

      expect(given).toMatchObject({ status: 201 });
      expect(keptOf(idOf(given))).toHaveLength(1);
      expect(kept().filter(({ name: one }) => /passwd|etc|x\.wav/.test(one))).toEqual([]);
    },
  );

  it('is told that an empty file is empty, and nothing of it stays', async () => {
    const ana = await aGiver(world, 'ana');

    expect(await gives(world.url, ana, [])).toMatchObject({ status: 422, body: { type: 'files/empty' } });
    expect(await gives(world.url, ana, [], { length: 0 })).toMatchObject({ status: 422, body: { type: 'files/empty' } });
    expect(await filesOf(ana)).toEqual([]);
  });

  it('leaves nothing when they stop half way', async () => {
    const ana = await aGiver(world, 'ana');
    const wav = aWav(20 * megabyte);

    const given = await gives(world.url, ana, inParts(wav.subarray(0, 44), 20 * megabyte), { length: wav.length }, 40);

    expect(given).toBe('gone');
    await expect.poll(() => filesOf(ana)).toEqual([]);
    await expect.poll(() => kept().filter(({ name }) => name.endsWith('.part'))).toEqual([]);
  });

  it('is kept from harm, and sees that the file was removed (sec/S51)', async () => {
    const ana = await aGiver(world, 'ana');
    const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!$H+H*'].join('-');

    const given = await gives(world.url, ana, [aWav(), Buffer.from(eicar)]);
    const [seen] = await filesOf(ana);

    expect(given).toMatchObject({ status: 422, body: { type: 'files/quarantined' } });
    expect(seen).toMatchObject({ status: 'quarantined', bytes: 0 });
    expect(keptOf(seen?.id ?? '')).toEqual([]);
    await expect(openFile(world.system, ana.personId, seen?.id ?? '')).rejects.toThrow('does not exist');
  });

  it('removes it, and it is gone for good; nobody else can, or learns that it was', async () => {
    const [ana, luis] = [await aGiver(world, 'ana'), await aGiver(world, 'luis')];
    const id = idOf(await gives(world.url, ana, [aWav()]));

    const other = await luis.delete(`/api/user/files/${id}`);
    await expect(openFile(world.system, luis.personId, id)).rejects.toThrow('does not exist');
    const own = await ana.delete(`/api/user/files/${id}`);

    expect([other.status, own.status]).toEqual([404, 204]);
    expect(await filesOf(luis)).toEqual([]);
    expect(keptOf(id)).toEqual([]);
    expect((await ana.delete(`/api/user/files/${id}`)).status).toBe(404);
  });

  it('reads their list page by page, each file once', async () => {
    const ana = await aGiver(world, 'ana');
    const ids: string[] = [];
    for (let one = 0; one < 5; one += 1) ids.push(idOf(await gives(world.url, ana, [aWav()])));
    const read: string[] = [];

    for (let next: string | null = ''; next !== null; ) {
      const page: Page = (await ana.get<Page>(`/api/user/files?limit=2${next ? `&before=${next}` : ''}`)).body;
      read.push(...page.items.map(({ id }) => id));
      next = page.next;
    }

    expect(read).toEqual(ids.toReversed());
    expect(audioFile.mostBytes).toBe(50 * megabyte);
  });
});
