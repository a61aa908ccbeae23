import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { letsIn } from '#platform/consent/grants/tests/letting-in.ts';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import type { ConflictNames, LastConflictCheck } from '../professional/conflict/contract.ts';
import type { CaseSeenPage } from '../professional/contract.ts';
import { aCase, anEntry, casesPath } from './a-case.ts';
import { asks, sharedPath, takes, two } from './a-share.ts';

const namesPath = '/api/despacho-legal/conflict-names';
const party = (name: string, more: object = {}) => ({ name, role: 'other-side', is: 'company', ...more });

const knows = async (person: Person, name: string, more: object = {}) => {
  const asked = { clientNameId: randomUUID(), name, is: 'company', ...more };
  return (await person.post<ConflictNames>(namesPath, asked)).body;
};

describe.skipIf(whyNoDatabase)('A professional who is asked about a case', () => {
  it('compares names before seeing anything, and must have before they take it', async () => {
    const both = await two();
    const shareId = await asks(both);

    const early = await both.vega.post(`${sharedPath}/${shareId}/accept`, {});
    const { body } = await both.vega.post<LastConflictCheck>(`${sharedPath}/${shareId}/conflict-check`);
    const accepted = await both.vega.post(`${sharedPath}/${shareId}/accept`, {});

    expect([early.status, early.body.type]).toEqual([409, 'despacho-legal/check-conflict-first']);
    expect(body.last?.matches).toEqual([]);
    expect(accepted.status).toBe(200);
  });

  it('is told what of theirs is alike, in their own words, and never a name of the case', async () => {
    const both = await two();
    await knows(both.vega, 'Ferretería Gómez', { role: 'client' });
    await knows(both.vega, 'Hotel Sol');
    await anEntry(both.ana, both.its.id, 'party', party('FERRETERIA GOMEZ, S.A. de C.V.', { note: 'Me debe dinero' }));
    await anEntry(both.ana, both.its.id, 'party', party('Laura Vidal Mora', { is: 'person', role: 'witness' }));
    const shareId = await asks(both);

    const { body } = await both.vega.post<LastConflictCheck>(`${sharedPath}/${shareId}/conflict-check`);
    const refused = await both.vega.post(`${sharedPath}/${shareId}/accept`, {});
    const taken = await both.vega.post(`${sharedPath}/${shareId}/accept`, { despiteMatches: true });

    expect(body.last?.matches).toEqual([
      { likeness: 'same', where: 'own-list', name: 'Ferretería Gómez', role: 'client', isClient: false },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/FERRETERIA|Laura|debe/);
    expect([refused.status, refused.body.type]).toEqual([409, 'despacho-legal/conflict-not-confirmed']);
    expect(taken.status).toBe(200);
  });

  it('finds whoever asks among the other sides of another case that they have, and what is nearly alike', async () => {
    const { world, ana, vega, its, grantId } = await two();
    const luis = await world.as('luis');
    const given = await letsIn(luis, vega, ['activity']);
    const other = await aCase(luis, { title: 'Mi vecina' });
    await anEntry(luis, other.id, 'party', party('Ana', { is: 'person' }));
    await anEntry(luis, other.id, 'party', party('Talleres Lunna'));
    await takes({ vega }, await asks({ ana: luis, its: other, grantId: given.grantId }));
    await anEntry(ana, its.id, 'party', party('Talleres Luna S.L.'));

    const shareId = await asks({ ana, its, grantId });
    const { body } = await vega.post<LastConflictCheck>(`${sharedPath}/${shareId}/conflict-check`);

    expect(body.last?.matches).toEqual([{ likeness: 'same', where: 'other-case', name: 'luis', role: null, isClient: true }]);
    expect(JSON.stringify(body)).not.toMatch(/Talleres|vecina/);
  });

  it('does not compare with a case that is not shared with them any more', async () => {
    const { world, ana, vega, its, grantId } = await two();
    const luis = await world.as('luis');
    const given = await letsIn(luis, vega, ['activity']);
    const other = await aCase(luis);
    await anEntry(luis, other.id, 'party', party('Ana', { is: 'person' }));
    const taken = await asks({ ana: luis, its: other, grantId: given.grantId });
    await takes({ vega }, taken);
    await luis.post(`/api/despacho-legal/own-shares/${taken}/revoke`);

    const shareId = await asks({ ana, its, grantId });

    expect((await vega.post<LastConflictCheck>(`${sharedPath}/${shareId}/conflict-check`)).body.last?.matches).toEqual([]);
  });

  it('cannot find out who is in a case by trying name after name', async () => {
    const both = await two();
    const shareId = await asks(both);
    const path = `${sharedPath}/${shareId}/conflict-check`;

    const answers = [];
    for (let time = 0; time < 6; time++) answers.push(await both.vega.post(path));

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 409]);
    expect(answers.at(-1)?.body.type).toBe('despacho-legal/too-many-checks');
    expect((await both.vega.get<LastConflictCheck>(path)).body.left).toBe(0);
  });

  it('has it logged, and whoever asks sees that names were compared and not what came of it', async () => {
    const both = await two();
    await knows(both.vega, 'Ferretería Gómez');
    await anEntry(both.ana, both.its.id, 'party', party('Ferretería Gómez'));
    const shareId = await asks(both);
    await both.vega.post(`${sharedPath}/${shareId}/conflict-check`);

    const logged = rows<{ found: string }>(
      await both.world.system.db.execute(sql`select found from legal_conflict_checks where share_id = ${shareId}`),
    );
    const { items } = (await both.ana.get<CaseSeenPage>(`${casesPath}/${both.its.id}/seen`)).body;

    expect(logged).toHaveLength(1);
    expect(logged[0]?.found).not.toContain('Gómez');
    expect(items.map(({ act, scope }) => [act, scope])).toEqual([['conflict.checked', null]]);
  });

  it('keeps a list of names that is theirs alone', async () => {
    const { world, vega, ana } = await two();
    await knows(vega, 'Hotel Sol', { aliases: ['Sol Hoteles'], identifier: 'B12345674' });
    const { items } = await knows(vega, 'Marta Cruz', { is: 'person', role: 'other-side' });

    const foreign = await ana.delete(`${namesPath}/${items[0]?.id}`);
    const left = await vega.delete<ConflictNames>(`${namesPath}/${items[0]?.id}`);
    const sealed = rows<{ body: string }>(
      await world.system.db.execute(sql`select body from legal_conflict_names where user_id = ${vega.personId}`),
    );

    expect(items.map(({ name }) => name)).toEqual(['Hotel Sol', 'Marta Cruz']);
    expect([foreign.status, foreign.body.type]).toEqual([404, 'despacho-legal/conflict-name-not-found']);
    expect(left.body.items.map(({ name }) => name)).toEqual(['Marta Cruz']);
    expect(JSON.stringify(sealed)).not.toContain('Marta');
    expect((await ana.get<ConflictNames>(namesPath)).body.items).toEqual([]);
  });

  it('compares five hundred names without keeping others waiting for long', async () => {
    const both = await two();
    const { addConflictName } = await import('../server/professional/keep-conflict-names.ts');
    const ctx = { ...both.world.system, personId: both.vega.personId, sessionId: randomUUID() };
    for (let at = 0; at < 500; at++)
      await addConflictName(ctx, {
        clientNameId: randomUUID(),
        name: `María Fernanda Gutiérrez Villaseñor ${String.fromCharCode(97 + (at % 26)).repeat(5)}`,
        is: 'person',
        role: 'client',
        aliases: [],
        identifier: '',
      });
    const full = await both.vega.post(namesPath, { clientNameId: randomUUID(), name: 'Una más' });
    const shareId = await asks(both);

    const began = performance.now();
    const { body } = await both.vega.post<LastConflictCheck>(`${sharedPath}/${shareId}/conflict-check`);

    expect([full.status, full.body.type]).toEqual([409, 'despacho-legal/too-many-conflict-names']);
    expect(body.last?.compared).toBe(500);
    expect(performance.now() - began).toBeLessThan(8_000);
  }, 60_000);
});
