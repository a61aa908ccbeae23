import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Signature } from '../professional/signing/contract.ts';
import type { OwnTexts } from '../professional/texts/contract.ts';
import { aTakenCase, sharesPath } from './a-share.ts';

const path = '/api/despacho-legal/own-texts';
const writes = async (person: Person, name: string, body: string) =>
  (await person.post<OwnTexts>(path, { clientTextId: randomUUID(), name, body })).body;

describe.skipIf(whyNoDatabase)('A professional’s own texts', () => {
  it('are theirs alone, sealed, and changed on the version that was read', async () => {
    const world = await aWorld();
    const [vega, luis] = [await world.as('vega'), await world.as('luis')];
    const [text] = (await writes(vega, 'Encargo', 'Yo, {nombre}, encargo el caso')).items;

    const changed = await vega.patch<OwnTexts>(`${path}/${text?.id}`, { version: 1, name: 'Encargo', body: 'Yo, {nombre}' });
    const late = await vega.patch(`${path}/${text?.id}`, { version: 1, name: 'Tarde', body: 'Tarde' });
    const foreign = await luis.patch(`${path}/${text?.id}`, { version: 2, name: 'Mío', body: 'Mío' });
    const sealed = rows(await world.system.db.execute(sql`select name, body from legal_own_texts where id = ${text?.id}`));

    expect(changed.body.items).toMatchObject([{ body: 'Yo, {nombre}', version: 2 }]);
    expect([late.status, late.body.type]).toEqual([409, 'despacho-legal/own-text-changed']);
    expect([foreign.status, foreign.body.type]).toEqual([404, 'despacho-legal/own-text-not-found']);
    expect((await luis.get<OwnTexts>(path)).body.items).toEqual([]);
    expect(JSON.stringify(sealed)).not.toMatch(/Encargo|nombre/);
  });

  it('come back after they were taken away', async () => {
    const vega = await (await aWorld()).as('vega');
    const [text] = (await writes(vega, 'Encargo', 'Hola')).items;

    const removed = await vega.delete<OwnTexts>(`${path}/${text?.id}`);
    const restored = await vega.post<OwnTexts>(`${path}/${text?.id}/restore`);

    expect([removed.body.items.length, restored.body.items.length]).toEqual([0, 1]);
  });

  it('are sent to be signed as the other one reads them, word for word', async () => {
    const { ana, vega, shareId } = await aTakenCase();
    const asked = { clientSignatureId: randomUUID(), title: 'Hoja de encargo', text: 'Yo, Ana, encargo el caso.' };
    const sent = await vega.post<Signature>(`${sharesPath}/${shareId}/signatures`, asked);
    const one = `${sharesPath}/${shareId}/signatures/${sent.body.id}`;

    const signed = await ana.post<Signature>(`${one}/sign`, { hash: sent.body.hash });
    const both = await vega.post(`${sharesPath}/${shareId}/signatures`, { ...asked, documentId: randomUUID(), number: 1 });

    expect(signed.body).toMatchObject({ state: 'signed', title: 'Hoja de encargo', text: asked.text, isIntact: true });
    expect((await vega.get<Signature>(one)).body.document).toBeNull();
    expect(both.status).toBe(422);
  });
});
