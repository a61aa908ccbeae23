import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { CaseShares } from '../professional/contract.ts';
import type { Signature, SignatureList, TextVerified } from '../professional/signing/contract.ts';
import { casesPath } from './a-case.ts';
import { aDocument, answers, documentsPath, leaving } from './a-document.ts';
import { aTakenCase, ownSharesPath, sharesPath } from './a-share.ts';

async function aVersion(person: Person): Promise<string> {
  const document = await answers(person, await aDocument(person), leaving);
  const day = new Date().toISOString().slice(0, 10);
  const { status } = await person.post(`${documentsPath}/${document.id}/versions`, { day });
  if (status !== 201) throw new Error(`No version: ${status}`);
  return document.id;
}

async function sent(by: 'ana' | 'vega') {
  const both = await aTakenCase();
  const documentId = await aVersion(both[by]);
  const path = `${sharesPath}/${both.shareId}/signatures`;
  const asked = { clientSignatureId: randomUUID(), documentId, number: 1 };
  const { status, body } = await both[by].post<Signature>(path, asked);
  expect(status).toBe(201);
  return { ...both, path, documentId, text: body, one: `${path}/${body.id}` };
}

describe.skipIf(whyNoDatabase)('A text that is signed with a click', () => {
  it('is sent by either to the other, who reads its exact words and signs them', async () => {
    for (const [by, to] of [
      ['ana', 'vega'],
      ['vega', 'ana'],
    ] as const) {
      const { [to]: signer, one, text } = await sent(by);

      const read = (await signer.get<Signature>(one)).body;
      const signed = (await signer.post<Signature>(`${one}/sign`, { hash: read.hash })).body;

      expect(read.text).toContain('Talleres Luna');
      expect(createHash('sha256').update(read.text).digest('hex')).toBe(text.hash);
      expect(signed).toMatchObject({ state: 'signed', from: by, to, isIntact: true });
      expect(signed.decidedAt).not.toBeNull();
    }
  });

  it('is not signed by whoever sent it, nor as another text, nor twice otherwise', async () => {
    const { ana, vega, one, text } = await sent('ana');

    const own = await ana.post(`${one}/sign`, { hash: text.hash });
    const other = await vega.post(`${one}/sign`, { hash: '0'.repeat(64) });
    const signed = await vega.post(`${one}/sign`, { hash: text.hash });
    const again = await vega.post<Signature>(`${one}/sign`, { hash: text.hash });
    const refused = await vega.post(`${one}/refuse`);
    const withdrawn = await ana.post(`${one}/withdraw`);

    expect([own.status, own.body.type]).toEqual([404, 'despacho-legal/signature-not-found']);
    expect([other.status, other.body.type]).toEqual([409, 'despacho-legal/another-text']);
    expect([signed.status, again.body.decidedAt]).toEqual([200, signed.body.decidedAt]);
    expect([refused.body.type, withdrawn.body.type]).toEqual(Array(2).fill('despacho-legal/signature-decided'));
  });

  it('can be refused without a reason, and withdrawn before it is answered', async () => {
    const first = await sent('vega');
    const second = await sent('ana');

    expect((await first.ana.post<Signature>(`${first.one}/refuse`)).body.state).toBe('refused');
    expect((await second.ana.post<Signature>(`${second.one}/withdraw`)).body.state).toBe('withdrawn');
    expect((await second.vega.post(`${second.one}/sign`, { hash: second.text.hash })).status).toBe(409);
  });

  it('is told from a text with one letter changed, and not from one with other line endings', async () => {
    const { vega, one, text } = await sent('ana');
    const verify = async (given: string) => (await vega.post<TextVerified>(`${one}/verify`, { text: given })).body.isSame;

    expect(await verify(text.text)).toBe(true);
    expect(await verify(`${text.text.replaceAll('\n', '\r\n')}\r\n`)).toBe(true);
    expect(await verify(text.text.replace('Talleres Luna', 'Talleres Lunas'))).toBe(false);
  });

  it('says to whoever sent it when their document says something else now', async () => {
    const { ana, vega, one, documentId, text } = await sent('ana');
    await vega.post(`${one}/sign`, { hash: text.hash });
    const before = (await ana.get<Signature>(one)).body.document;
    await ana.patch(`${documentsPath}/${documentId}`, { version: 2, answers: { company: 'Otra empresa' } });

    const after = (await ana.get<Signature>(one)).body;

    expect([before, after.document]).toEqual(['same', 'changed']);
    expect(after).toMatchObject({ isIntact: true, state: 'signed' });
    expect(after.text).toContain('Talleres Luna');
    expect((await vega.get<Signature>(one)).body.document).toBeNull();
    await ana.delete(`${documentsPath}/${documentId}`);
    expect((await ana.get<Signature>(one)).body.document).toBe('gone');
  });

  it('is kept as a file that says who, when, of what, and what it is not', async () => {
    const { world, vega, one, text } = await sent('ana');
    await vega.post(`${one}/sign`, { hash: text.hash });

    const file = await (await fetch(`${world.url}${one}/file?language=es`, { headers: vega.headers })).text();

    expect(file).toContain(text.hash);
    expect(file).toContain('vega lo firmó con un clic');
    expect(file).toContain('No es una firma cualificada (Reglamento eIDAS). No es e.firma.');
    expect(file).toContain(text.text);
  });

  it('is on record with its hash, sealed in the database, and counted until it is answered', async () => {
    const { world, ana, vega, its, one, text } = await sent('vega');
    const waiting = async () => (await ana.get<CaseShares>(`${casesPath}/${its.id}/shares`)).body.items[0]?.toSign;
    const before = await waiting();
    await ana.post(`${one}/sign`, { hash: text.hash });

    const { db } = world.system;
    const lines = rows(await db.execute(sql`select action, actor_id from audit_events where thing_id = ${text.id} order by seq`));
    const sealed = rows(await db.execute(sql`select content from legal_signatures where id = ${text.id}`));

    expect([before, await waiting()]).toEqual([1, 0]);
    expect(lines).toEqual([
      { action: 'signature.asked', actor_id: vega.personId },
      { action: 'signature.signed', actor_id: ana.personId },
    ]);
    expect(JSON.stringify(sealed)).not.toContain('Luna');
  });

  it('is not signed once the case is not shared any more', async () => {
    const { ana, one, shareId, path, text } = await sent('vega');
    await ana.post(`${ownSharesPath}/${shareId}/revoke`);

    const late = await ana.post(`${one}/sign`, { hash: text.hash });

    expect([late.status, late.body.type]).toEqual([409, 'despacho-legal/share-not-open']);
    expect((await ana.get<SignatureList>(path)).body.items).toHaveLength(1);
  });
});
