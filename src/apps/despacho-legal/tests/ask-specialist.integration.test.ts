import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import type { LawReply } from '../laws/contract.ts';
import { lawShelfOf } from '../server/laws/law-shelf.ts';
import { aCase, casesPath } from './a-case.ts';
import { forgetLaws, loadLaws } from './load-laws.ts';
import { someLaws } from './some-laws.ts';

const lawsOf = (reply: LawReply) =>
  reply.outcome === 'answer' ? [...new Set(reply.articles.map(({ law }) => law))] : reply.outcome;

describe.skipIf(whyNoDatabase)('Asking about a case', () => {
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
  const dismissal = 'Me han despedido. ¿Cuánto tiempo tengo para ir al juez?';
  const rent = 'El casero no me devuelve la fianza del piso';

  async function ask(fields: object, question: string, country: string | null = null): Promise<LawReply> {
    const ana = await world.as('ana');
    const { id } = await aCase(ana, fields);
    return (await ana.post<LawReply>(`${casesPath}/${id}/questions`, { questionId: randomUUID(), question, country })).body;
  }

  it('is answered by the law of the country of the case, out of the laws of its specialist', async () => {
    expect(lawsOf(await ask({ country: 'ES', branch: 'laboral' }, dismissal))).toEqual(['ET']);
    expect(lawsOf(await ask({ country: 'ES', branch: 'vivienda' }, rent))).toContain('LAU');
  });

  it('is answered out of all the laws where those of the specialist do not say it, and where there is none', async () => {
    expect(lawsOf(await ask({ country: 'ES', branch: 'laboral' }, rent))).toContain('LAU');
    expect(lawsOf(await ask({ country: 'ES' }, dismissal))).toContain('ET');
  });

  it('asks of which country where nobody knows', async () => {
    expect(await ask({ branch: 'laboral' }, 'Me han despedido')).toEqual({ outcome: 'ask', because: 'no-country' });
  });

  it('of somebody else is not possible', async () => {
    const [ana, luis] = [await world.as('ana'), await world.as('luis')];
    const { id } = await aCase(ana, { country: 'ES' });
    const asked = { questionId: randomUUID(), question: dismissal, country: 'ES' };

    const { status, body } = await luis.post(`${casesPath}/${id}/questions`, asked);

    expect([status, body.type]).toEqual([404, 'despacho-legal/case-not-found']);
  });
});
