import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handoff, HandoffIntent, Landed } from '#platform/handoffs/contract.ts';
import type { Person } from '#tests/support/person.ts';
import { whyNoDatabase } from '#tests/support/world.ts';
import { practiceHandoffs } from '../../src/apps/comunicacion-social/server/handoffs.ts';
import type { LegalCase } from '../../src/apps/despacho-legal/cases/contract.ts';
import type { CaseFile } from '../../src/apps/despacho-legal/entries/contract.ts';
import { legalHandoffs } from '../../src/apps/despacho-legal/server/handoffs.ts';
import type { ChatSummary } from '../../src/apps/spoiler-alert/contract.ts';
import { aChatWorld, base, type ChatWorld } from '../../src/apps/spoiler-alert/tests/a-chat-world.ts';
import { bluHandoffs } from '../../src/bots/blu-psicologa/handoffs.ts';

let world: ChatWorld;
beforeAll(async () => {
  world = await aChatWorld({ handoffs: [...bluHandoffs, ...practiceHandoffs, ...legalHandoffs] });
});
afterAll(() => world?.close());

async function aSummary(person: Person, texts: string[]) {
  const lines = texts.map((text) => ({ label: 'Lo que se repite', text }));
  const { status, body } = await person.post<ChatSummary>(`${base}/summaries`, { clientSummaryId: randomUUID(), lines });
  if (status !== 201) throw new Error(`Not kept: ${status} ${JSON.stringify(body)}`);
  return { kind: 'chat-summary', summaryId: body.id };
}

describe.skipIf(whyNoDatabase)('What somebody takes from a chat to somewhere else', () => {
  const offer = (person: Person, intent: string, source: object) =>
    person.post<Handoff>('/api/handoffs', { from: 'spoiler-alert', intent, source });
  const take = (person: Person, { id, items }: Handoff, chosen = items) =>
    person.post<Landed>(`/api/handoffs/${id}/accept`, { items: chosen.map(({ id: itemId, text }) => ({ id: itemId, text })) });

  it('can be taken only to whoever is installed, and each says what it would do', async () => {
    const ana = await world.as('ana');

    const { items } = (await ana.get<{ items: HandoffIntent[] }>('/api/handoffs/intents?from=spoiler-alert')).body;

    expect(items.map(({ intent, to, label }) => [intent, to.slug, label])).toEqual([
      ['talk', 'blu-psicologa', 'Hablarlo con BLU'],
      ['practise', 'comunicacion-social', 'Practicar cómo decir que no'],
      ['open-case', 'despacho-legal', 'Abrir un caso en Despacho Legal'],
    ]);
  });

  it('waits at BLU as something they have begun to write: nothing is sent, and no reply is made', async () => {
    const ana = await world.as('ana');
    const made = (await offer(ana, 'talk', await aSummary(ana, ['Aparece control 4 veces', 'Me siento con miedo']))).body;
    expect(made.stays.length).toBeGreaterThan(2);

    const { href } = (await take(ana, made)).body;

    const path = `/api/chat/conversations/${href.split('/').at(-1)}`;
    expect((await ana.get(`${path}/draft`)).body.text).toBe('Aparece control 4 veces\nMe siento con miedo');
    const { items } = (await ana.get<{ items: { senderType: string }[] }>(`${path}/messages`)).body;
    expect(items.map(({ senderType }) => senderType)).toEqual(['bot']);
  });

  it('takes no word of the chat to where it is practised: only which situation', async () => {
    const ana = await world.as('ana');
    const made = (await offer(ana, 'practise', await aSummary(ana, ['Zarza']))).body;

    const second = (await take(ana, made, made.items.slice(1, 2))).body.href;

    expect(JSON.stringify(made.items)).not.toContain('Zarza');
    expect(made.items.length).toBeGreaterThan(1);
    expect(second).toBe('/comunicacion-social/situaciones/lend-money');
    for (const { text, id } of made.items) expect([id, text.trim() !== '']).toEqual([id, true]);
    const scenario = await ana.get(`/api/comunicacion-social/scenarios/${second.split('/').at(-1)}`);
    expect(scenario.status).toBe(200);
    const none = (await offer(ana, 'practise', await aSummary(ana, ['Zarza']))).body;
    expect((await take(ana, none, [])).body.href).toBe('/comunicacion-social/situaciones');
  });

  it('becomes notes of a new case, only what was left on and in those words, once', async () => {
    const ana = await world.as('ana');
    const made = (await offer(ana, 'open-case', await aSummary(ana, ['Aparece control 4 veces', 'Zarza']))).body;
    const chosen = made.items.slice(0, 1);

    const { href } = (await take(ana, made, chosen)).body;
    const again = (await take(ana, made, chosen)).body.href;

    const path = `/api/despacho-legal/cases/${href.split('/').at(-1)}`;
    const its = (await ana.get<LegalCase>(path)).body;
    const { entries } = (await ana.get<CaseFile>(`${path}/entries`)).body;
    expect([again, its.title, its.branch]).toEqual([href, 'Lo que vi en un chat', null]);
    expect(entries.map(({ kind, body }) => [kind, body])).toEqual([
      ['note', { text: 'Lo que se repite\nAparece control 4 veces' }],
    ]);
  });
});
