import { describe, expect, it } from 'vitest';
import { letsIn } from '#tests/support/access/a-cast.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { listKeptMails } from '../../../mail/mail-store.ts';
import type { OpenEpisode } from '../contract.ts';
import { run } from '../look-after-episodes.ts';

/** Ana, who lets Marta know of her hard moments, or only of other things. */
async function anaAndMarta({ ofDanger }: { ofDanger: boolean }) {
  const { system, ...world } = await aWorld();
  const [ana, marta] = [await world.as('ana'), await world.as('marta')];
  await ana.put('/api/user/consents/professional-access', { granted: true, version: '1', language: 'es' });
  const grantId = await letsIn(ana, marta);
  const scopes = ofDanger ? ['safety', 'activity'] : ['activity'];
  expect((await ana.patch(`/api/user/grants/${grantId}`, { scopes })).status).toBeLessThan(300);
  const mails = async (of: Person) => (await listKeptMails(system, 1000)).filter(({ content }) => content.to === of.email);
  return { ana, marta, grantId, mails, later: () => run(system) };
}

describe.skipIf(whyNoDatabase)('The professional of somebody in danger', () => {
  it('is told once that there is something new, and reads when it was and never what was written', async () => {
    const { ana, marta, grantId, mails, later } = await anaAndMarta({ ofDanger: true });
    await ana.says('no quiero vivir');

    await later();
    await later();

    const [mail, ...more] = (await mails(marta)).filter(({ kind }) => kind === 'safety-told');
    expect(more).toEqual([]);
    expect(JSON.stringify(mail?.content)).not.toMatch(/ana|vivir|peligro|crisis/i);
    const piece = await marta.get(`/api/universe/practice/people/${grantId}/pieces/safety`);
    expect(JSON.stringify(piece.body)).toContain('Momento de peligro');
    expect(JSON.stringify(piece.body)).not.toContain('vivir');
  });

  it('is told nothing without a permission for that', async () => {
    const { ana, marta, grantId, mails, later } = await anaAndMarta({ ofDanger: false });
    await ana.says('no quiero vivir');

    await later();

    expect((await mails(marta)).filter(({ kind }) => kind === 'safety-told')).toEqual([]);
    expect((await marta.get(`/api/universe/practice/people/${grantId}/pieces/safety`)).status).toBe(404);
  });

  it('is told nothing of a hard moment that is no danger', async () => {
    const { ana, marta, mails, later } = await anaAndMarta({ ofDanger: true });
    await ana.says('estoy en pleno ataque de pánico');
    const { episode } = (await ana.get<OpenEpisode>('/api/safety/episodes/open')).body;
    expect(episode?.level).toBe('distress');

    await later();

    expect((await mails(marta)).filter(({ kind }) => kind === 'safety-told')).toEqual([]);
  });
});
