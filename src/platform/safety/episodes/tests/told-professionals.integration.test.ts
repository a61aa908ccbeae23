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
  const told = async () => (await mails(marta)).filter(({ kind }) => kind === 'safety-told').length;
  const { pool } = system.database;
  return { ana, marta, grantId, mails, told, pool, later: () => run(system) };
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

  it('is told of a hard moment that became a danger two days after it began', async () => {
    const { ana, pool, told, later } = await anaAndMarta({ ofDanger: true });
    await ana.says('estoy en pleno ataque de pánico');
    const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
    await pool.query('update safety_episodes set created_at = $1, updated_at = $1 where user_id = $2', [
      twoDaysAgo,
      ana.personId,
    ]);
    await later();
    expect(await told()).toBe(0);

    await ana.says('no quiero vivir');
    await later();

    expect(await told()).toBe(1);
  });

  it('is told anew of another danger, after the one before it was over', async () => {
    const { ana, told, later } = await anaAndMarta({ ofDanger: true });
    await ana.says('no quiero vivir');
    await later();
    const { episode } = (await ana.get<OpenEpisode>('/api/safety/episodes/open')).body;
    await ana.post(`/api/safety/episodes/${episode?.id}/shown`);
    await ana.post(`/api/safety/episodes/${episode?.id}/close`);
    await ana.says('no quiero vivir');

    await later();
    await later();

    expect(await told()).toBe(2);
  });

  it('is told though the episode of somebody else cannot be opened, and no step or audit says that there was a danger', async () => {
    const luz = await anaAndMarta({ ofDanger: true });
    await luz.ana.says('no quiero vivir');
    await luz.pool.query("update safety_episodes set about = 'broken' where user_id = $1", [luz.ana.personId]);
    const { ana, pool, told, later } = await anaAndMarta({ ofDanger: true });
    await ana.says('no quiero vivir');

    await later();

    expect(await told()).toBe(1);
    const steps = await pool.query(
      'select step from safety_episode_steps s join safety_episodes e on e.id = s.episode_id where e.user_id = $1',
      [ana.personId],
    );
    const lines = await pool.query("select action from audit_events where subject_id = $1 and action like 'safety-episode.%'", [
      ana.personId,
    ]);
    expect(steps.rows).toEqual([{ step: 'detected' }]);
    expect(lines.rows).toEqual([{ action: 'safety-episode.detected' }]);
  });
});
