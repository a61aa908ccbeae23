import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { CaseFile, Verified } from '../entries/contract.ts';
import { run as forgetRemoved } from '../server/cases/forget-removed.ts';
import { aCase, casesPath, givesEvidence } from './a-case.ts';

const text = (words: string) => new Uint8Array(Buffer.from(words));
const mostBytes = 50 * 1024 * 1024;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const filesOf = async ({ system }: World, personId: string) =>
  rows(await system.db.execute(sql`select id from files where user_id = ${personId}`)).length;

describe.skipIf(whyNoDatabase)('A file that shows something', () => {
  it('is kept with the hash of its bytes, which can be checked, and comes back byte for byte', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const bytes = text('De: encargado\nNo vuelvas mañana. <script>no es una página</script>');

    const given = await givesEvidence(world.url, ana, id, { name: 'C:\\fotos\\correo del jefe.txt', bytes });
    const path = `${casesPath}/${id}/evidence/${given.body.id}`;
    const back = await fetch(`${world.url}${path}/file`, { headers: ana.headers });
    const verified = (await ana.post<Verified>(`${path}/verify`)).body;

    expect(given.status).toBe(201);
    expect(given.body.body).toMatchObject({ name: 'correo del jefe.txt', contentType: 'text/plain', bytes: bytes.length });
    expect(given.body.body).toMatchObject({ sha256: sha256(bytes) });
    expect(Buffer.from(await back.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(back.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''correo%20del%20jefe.txt");
    expect(back.headers.get('x-content-type-options')).toBe('nosniff');
    expect(verified).toMatchObject({ isSame: true, sha256: sha256(bytes) });
  });

  it('sent twice is one, and is read once', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const file = { name: 'carta.txt', bytes: text('La carta'), id: randomUUID() };

    const first = await givesEvidence(world.url, ana, id, file);
    const second = await givesEvidence(world.url, ana, id, { ...file, bytes: text('Otra') });

    expect(second.body).toEqual(first.body);
    expect(await filesOf(world, ana.personId)).toBe(1);
  });

  it('of 50 MB is taken and of one byte more is refused with its limit, and nothing of it stays', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const bytes = new Uint8Array(mostBytes + 1).fill(97);

    const whole = await givesEvidence(world.url, ana, id, { name: 'grande.txt', bytes: bytes.subarray(1) });
    const more = await givesEvidence(world.url, ana, id, { name: 'enorme.txt', bytes });

    expect([whole.status, (whole.body.body as { bytes: number }).bytes]).toEqual([201, mostBytes]);
    expect([more.status, more.body.type, more.body.mostBytes]).toEqual([413, 'files/too-large', mostBytes]);
    expect(await filesOf(world, ana.personId)).toBe(1);
    expect((await ana.get<CaseFile>(`${casesPath}/${id}/entries`)).body.entries).toHaveLength(1);
  }, 60_000);

  it.each([
    ['a program', new Uint8Array(Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(300)])), 415],
    ['a page', text('<!doctype html><script>alert(1)</script>'), 415],
    ['a picture with a program behind', new Uint8Array(Buffer.concat([aPng(), Buffer.from('<?php system(1);')])), 415],
    ['nothing', new Uint8Array(), 422],
  ])('is not taken where it is %s', async (_what, bytes, status) => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);

    const answer = await givesEvidence(world.url, ana, id, { name: 'foto.png', bytes });

    expect(answer.status).toBe(status);
    expect(await filesOf(world, ana.personId)).toBe(0);
  });

  it.each([
    ['image/png', new Uint8Array(aPng())],
    ['application/pdf', text('%PDF-1.7\n1 0 obj\n<html>citado</html>\n%%EOF')],
  ])('is believed by its bytes, not by its name: %s', async (contentType, bytes) => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);

    const { body } = await givesEvidence(world.url, ana, id, { name: 'cosa.bin', bytes });

    expect(body.body).toMatchObject({ contentType, name: 'cosa.bin' });
  });

  it('can be called something else, and what is known of the file itself stays', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    const { body: entry } = await givesEvidence(world.url, ana, id, { name: 'img.txt', bytes: text('Foto') });
    const change = { version: 1, kind: 'evidence', body: { name: 'Foto de la carta', note: 'La hizo Laura' } };

    const { body } = await ana.patch<{ entry: { body: object } }>(`${casesPath}/${id}/entries/${entry.id}`, change);

    expect(body.entry.body).toMatchObject({ ...change.body, fileName: 'img.txt', sha256: sha256(text('Foto')) });
  });

  it('goes with the case for good, contents and all, and not before', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await aCase(ana);
    await givesEvidence(world.url, ana, id, { name: 'carta.txt', bytes: text('La carta') });
    await ana.delete(`${casesPath}/${id}`);
    await forgetRemoved(world.system);
    const before = await filesOf(world, ana.personId);
    const ago = new Date(Date.now() - 31 * 86_400_000);
    await world.system.db.execute(sql`update legal_cases set removed_at = ${ago.toISOString()} where id = ${id}`);

    await forgetRemoved(world.system);

    expect([before, await filesOf(world, ana.personId)]).toEqual([1, 0]);
  });

  it('of somebody else is not there', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await aCase(ana);
    const { body } = await givesEvidence(world.url, ana, id, { name: 'carta.txt', bytes: text('La carta') });

    const [file, verified] = [
      await luis.get(`${casesPath}/${id}/evidence/${body.id}/file`),
      await luis.post(`${casesPath}/${id}/evidence/${body.id}/verify`),
    ];
    const given = await givesEvidence(world.url, luis, id, { name: 'mía.txt', bytes: text('Mía') });

    expect([file.status, verified.status, given.status]).toEqual([404, 404, 404]);
    expect(await filesOf(world, luis.personId)).toBe(0);
  });
});

/** The beginning of a picture of one point, which is all that is looked at. */
function aPng(): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(1, 0);
  size.writeUInt32BE(1, 4);
  const head = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1');
  return Buffer.concat([
    head,
    size,
    Buffer.from([8, 6, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from('\0\0\0\0IDAT', 'latin1'),
    Buffer.alloc(40),
  ]);
}
