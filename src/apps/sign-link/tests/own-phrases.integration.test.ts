import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { phraseLimits } from '../core/speak/phrase-limits.ts';
import type { OwnPhrase, OwnPhrases } from '../speak/contract.ts';

const base = '/api/sign-link/phrases';
const content = { text: 'Llama a mi hermana Lucía', category: 'urgent', picture: 'phone', given: null };
const given = { alt: 'Mi perra en el parque', author: 'Ana', licence: 'Es mía' };
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** The same picture with a place written beside it. */
const place = Buffer.concat([Buffer.from([0, 0, 0, 5]), Buffer.from('tEXtOaxac'), Buffer.alloc(3), Buffer.alloc(1)]);
const pngWithPlace = Buffer.concat([png.subarray(0, 33), place, png.subarray(33)]);

async function adds(person: Person, some: object = {}): Promise<OwnPhrase> {
  return (await person.post<OwnPhrase>(base, { clientPhraseId: randomUUID(), ...content, ...some })).body;
}
const lists = async (person: Person) => (await person.get<OwnPhrases>(base)).body.items;
const gives = (world: World, person: Person, id: string, bytes: Uint8Array<ArrayBuffer> | Buffer<ArrayBuffer>) =>
  fetch(`${world.url}${base}/${id}/picture`, {
    method: 'POST',
    headers: { ...person.headers, 'content-type': 'image/png' },
    body: bytes,
  });
const filesOf = async ({ system }: World, { personId }: Person) =>
  rows<{ id: string }>(await system.db.execute(sql`select id from files where user_id = ${personId}`)).length;

describe.skipIf(whyNoDatabase)('The phrases of somebody who speaks with pictures', () => {
  it('are kept once however often they are sent, for nobody else, and nobody reads them in the database', async () => {
    const world = await aWorld();
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const clientPhraseId = randomUUID();
    const send = () => ana.post<OwnPhrase>(base, { clientPhraseId, ...content });

    const [first, again] = [await send(), await send()];

    expect([first.status, again.body]).toEqual([201, first.body]);
    expect(await lists(ana)).toMatchObject([{ ...content, id: clientPhraseId, version: 1, hasPicture: false }]);
    expect(await lists(luis)).toEqual([]);
    expect((await luis.post(base, { clientPhraseId, ...content })).status).toBe(404);
    const kept = rows(await world.system.db.execute(sql`select content::text from sign_phrases`));
    expect(JSON.stringify(kept)).not.toContain('Lucía');
  });

  it('are not overwritten by a page that did not see the last change', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await adds(ana);

    const changed = await ana.put<OwnPhrase>(`${base}/${id}`, { version: 1, ...content, text: 'Llama a Lucía' });
    const late = await ana.put(`${base}/${id}`, { version: 1, ...content, text: 'Otra' });

    expect(changed.body).toMatchObject({ version: 2, text: 'Llama a Lucía' });
    expect(late).toMatchObject({ status: 409, body: { type: 'sign-link/phrase-changed', version: 2 } });
  });

  it('carry a picture without the place where it was taken, and it goes with them', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await adds(ana, { picture: null, given });

    const taken = await gives(world, ana, id, pngWithPlace);
    const back = await fetch(`${world.url}${base}/${id}/picture`, { headers: ana.headers });
    const again = await gives(world, ana, id, png);

    expect([taken.status, again.status]).toEqual([201, 201]);
    expect(back.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await back.arrayBuffer()).equals(png)).toBe(true);
    expect(await lists(ana)).toMatchObject([{ hasPicture: true, given, version: 1 }]);
    expect(await filesOf(world, ana)).toBe(1);

    expect((await ana.delete(`${base}/${id}`)).status).toBe(204);
    expect(await filesOf(world, ana)).toBe(0);
    expect((await ana.get(`${base}/${id}/picture`)).status).toBe(404);
  });

  it('take no picture that is none or too large, and stay as they were', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await adds(ana);

    const none = await gives(world, ana, id, Buffer.from('<script>'));
    const large = await gives(world, ana, id, Buffer.concat([png, Buffer.alloc(phraseLimits.pictureBytes)]));

    expect(await none.json()).toMatchObject({ status: 400, type: 'sign-link/not-a-picture' });
    expect(await large.json()).toMatchObject({ status: 413, type: 'files/too-large', mostBytes: phraseLimits.pictureBytes });
    expect(await lists(ana)).toMatchObject([{ hasPicture: false }]);
    expect(await filesOf(world, ana)).toBe(0);
  });

  it('lose their picture and nothing else when its person takes it away', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const { id } = await adds(ana, { picture: null, given });
    await gives(world, ana, id, png);

    const left = await ana.delete<OwnPhrase>(`${base}/${id}/picture`);

    expect(left.body).toMatchObject({ hasPicture: false, text: content.text });
    expect(await filesOf(world, ana)).toBe(0);
  });
});
