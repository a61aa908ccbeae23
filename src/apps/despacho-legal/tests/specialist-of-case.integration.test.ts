import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotSummary } from '#platform/bots/contract.ts';
import { liveAccessOf } from '#platform/catalog/live-access.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { CasePage, CaseTalk } from '../cases/contract.ts';
import { specialists } from '../core/cases/specialists.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { aCase, anEntry, casesPath } from './a-case.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';
import { someLaws } from './some-laws.ts';
import { whileSwitchedOff } from './while-switched-off.ts';

const dismissal = 'Me han despedido. ¿Cuánto tiempo tengo para ir al juez?';

describe.skipIf(whyNoDatabase)('The specialist of a case', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await forgetLaws(world.system);
    await loadLaws(world.system, someLaws);
  });
  afterAll(async () => {
    await forgetLaws(world.system);
    lawShelfOf(world.system.db).close();
  });
  const talk = async (person: Person, caseId: string) => person.post<CaseTalk>(`${casesPath}/${caseId}/talk`);
  const firstWords = async (person: Person, id: string) =>
    (await person.get<{ items: { content: string }[] }>(`/api/chat/conversations/${id}/messages`)).body.items[0]?.content ?? '';

  it('is one of the bots, for each field of law', async () => {
    const ana = await world.as('ana');
    const { items } = (await ana.get<{ items: BotSummary[] }>('/api/bots')).body;

    const ours = items.filter(({ home }) => home === 'despacho-legal');
    expect(ours.map(({ slug }) => slug).sort()).toEqual(
      Object.values(specialists)
        .map(({ slug }) => slug)
        .sort(),
    );
    expect(new Set(ours.map(({ mode }) => mode))).toEqual(new Set(['guided']));
  });

  it('is talked with in one conversation for each case, which knows its country and no word of it', async () => {
    const ana = await world.as('ana');
    const { id } = await aCase(ana, { title: 'La zapatería Quintanilla', country: 'ES', branch: 'laboral' });
    await anEntry(ana, id, 'note', { text: 'El jefe gritó en la zapatería' });

    const { status, body } = await talk(ana, id);
    const again = await talk(ana, id);
    const other = await talk(ana, (await aCase(ana, { country: 'MX', branch: 'laboral' })).id);

    expect([status, body.isNew, again.body]).toEqual([200, true, { ...body, isNew: false }]);
    expect(other.body.conversationId).not.toBe(body.conversationId);
    const greeting = await firstWords(ana, body.conversationId);
    expect(greeting).toContain('Miro la ley de España, el país de tu caso.');
    expect(greeting).not.toMatch(/zapater|quintanilla/i);
    const reply = await ana.says(dismissal, { conversationId: body.conversationId });
    expect(reply.body).toContain('/leyes/ET/');
  });

  it('begins anew where the conversation was deleted, and follows who goes with the case', async () => {
    const ana = await world.as('ana');
    const its = await aCase(ana, { country: 'ES', branch: 'laboral' });
    const first = (await talk(ana, its.id)).body.conversationId;

    await ana.delete(`/api/chat/conversations/${first}`);
    const second = (await talk(ana, its.id)).body;
    await ana.patch(`${casesPath}/${its.id}`, { version: its.version, specialist: 'vivienda' });
    const third = (await talk(ana, its.id)).body;

    expect([second.isNew, third.isNew]).toEqual([true, true]);
    expect(await firstWords(ana, third.conversationId)).toContain('Especialista en vivienda');
  });

  it('is nobody where none was chosen, and of nobody else', async () => {
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await aCase(ana);

    const nobody = await talk(ana, id);
    const stranger = await talk(luis, id);

    expect([nobody.status, nobody.body]).toMatchObject([409, { type: 'despacho-legal/no-specialist' }]);
    expect([stranger.status, stranger.body]).toMatchObject([404, { type: 'despacho-legal/case-not-found' }]);
  });

  it('says honestly that it cannot look it up while the office is switched off, and is not offered', async () => {
    const ana = await world.as('ana');
    const conversationId = await ana.opens(specialists.laboral.slug);

    const { said, listed } = await whileSwitchedOff(world.system, 'despacho-legal', async () => ({
      said: await ana.says(dismissal, { conversationId }),
      listed: (await ana.get<{ items: BotSummary[] }>('/api/bots')).body.items,
    }));

    expect(said.body).toContain('Ahora no puedo buscarlo. Despacho Legal no está disponible.');
    expect(said.body).not.toContain('/leyes/');
    expect(said.message.metadata.mode).toBe('honest');
    expect(listed.filter(({ home }) => home !== null)).toEqual([]);
    expect(await liveAccessOf(world.system.db).isOn('despacho-legal', world.system.now())).toBe(true);
  });

  it('leaves what was put in order, which its person may take to a new case of that field', async () => {
    const ana = await world.as('ana');
    const conversationId = await ana.opens(specialists.laboral.slug);
    const say = (text: string) => ana.says(text, { conversationId });
    await say('Ordenar lo que pasó');
    for (const text of ['El jefe dijo que no volviera', 'El lunes 3 de noviembre', 'Marta, mi jefa']) await say(text);
    await say('Un correo');
    const { message } = await say('Que me paguen');
    const source = { kind: 'outcome', conversationId, messageId: message.id };

    const offer = await ana.post<{ id: string; items: { id: string; text: string }[] }>('/api/handoffs', {
      from: specialists.laboral.slug,
      intent: 'open-case',
      source,
    });
    const items = offer.body.items.map(({ id, text }) => ({ id, text }));
    const accepted = await ana.post<{ href: string }>(`/api/handoffs/${offer.body.id}/accept`, { items });

    expect(items.map(({ text }) => text)).toContain('El jefe dijo que no volviera');
    const caseId = accepted.body.href.split('/').at(-1);
    const { items: cases } = (await ana.get<CasePage>(casesPath)).body;
    expect(cases.find(({ id }) => id === caseId)).toMatchObject({
      title: 'Lo que pasó',
      branch: 'laboral',
      specialist: 'laboral',
    });
  });
});
