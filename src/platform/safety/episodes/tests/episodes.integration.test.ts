import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rows } from '#platform/db/rows.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Episode, Misunderstood, OpenEpisode } from '../contract.ts';

const openOf = async (person: Person) => (await person.get<OpenEpisode>('/api/safety/episodes/open')).body.episode;

async function inDanger(
  person: Person,
  text = 'no quiero vivir',
): Promise<{ episode: Episode; path: string; conversationId: string }> {
  const { conversationId } = await person.says(text);
  const episode = await openOf(person);
  if (!episode) throw new Error('No episode was opened');
  return { episode, conversationId, path: `/api/safety/episodes/${episode.id}` };
}

describe.skipIf(whyNoDatabase)('A danger that somebody wrote of', () => {
  it('opens an episode of theirs, on every device, and nobody else finds it', async () => {
    const world = await aWorld();
    const [ana, eva] = [await world.as('ana'), await world.as('eva')];

    const { episode, conversationId, path } = await inDanger(ana);

    expect(episode).toMatchObject({ state: 'detected', level: 'crisis', kind: 'ideation', conversationId, canClose: false });
    expect(episode.steps.map(({ step }) => step)).toEqual(['detected']);
    expect(await openOf(eva)).toBeNull();
    expect((await eva.post(`${path}/shown`)).status).toBe(404);
  });

  it('goes from the first words to a check-in, step by step, and is closed by its person', async () => {
    const ana = await (await aWorld()).as('ana');
    const { path } = await inDanger(ana);
    const at = new Date(Date.now() + 3_600_000).toISOString();

    expect((await ana.post(`${path}/close`)).body).toMatchObject({ type: 'safety/episode-cannot', state: 'detected' });
    await ana.post(`${path}/acknowledge`);
    expect((await ana.post<Episode>(`${path}/shown`)).body).toMatchObject({ state: 'resources-shown', canClose: true });
    expect((await ana.post<Episode>(`${path}/shown`)).body.steps).toHaveLength(3);
    expect((await ana.post<Episode>(`${path}/choose`, { choice: 'call' })).body).toMatchObject({
      state: 'chosen',
      choice: 'call',
    });
    expect((await ana.post<Episode>(`${path}/check-in`, { at })).body).toMatchObject({
      state: 'follow-up',
      followUp: { at, isDue: false, byMail: false },
    });
    expect((await ana.post<Episode>(`${path}/answer`, { answer: 'better' })).body).toMatchObject({ followUp: null });
    const closed = await ana.post<Episode>(`${path}/close`);

    expect(closed.body).toMatchObject({ state: 'closed' });
    expect(closed.body.steps.at(-1)?.step).toBe('closed-by-person');
    expect(await openOf(ana)).toBeNull();
  });

  it('is not closed by "that is not what I meant", which is answered without arguing and with the telephones', async () => {
    const ana = await (await aWorld()).as('ana');
    const { path, episode } = await inDanger(ana);

    await ana.post(`${path}/misunderstood`);
    const { body } = await ana.post<Misunderstood>(`${path}/misunderstood`);

    expect(body.episode).toMatchObject({ id: episode.id, state: 'detected', misunderstoodTimes: 2 });
    expect(body.text).toContain('Puedo haber entendido mal');
    expect(body.helpLines.length).toBeGreaterThan(0);
    expect((await openOf(ana))?.id).toBe(episode.id);
  });

  it('is not closed either when it is written: it is counted, and the telephones stay', async () => {
    const ana = await (await aWorld()).as('ana');
    const { conversationId, episode } = await inDanger(ana);

    const reply = await ana.says('no, me entendiste mal', { conversationId });

    expect(reply.message.metadata).toMatchObject({ mode: 'fixed', helpLines: expect.arrayContaining([expect.anything()]) });
    expect(reply.body).toContain('Puedo haber entendido mal');
    expect(await openOf(ana)).toMatchObject({ id: episode.id, state: 'detected', level: 'crisis', misunderstoodTimes: 1 });
  });

  it('becomes graver with what comes later, in whatever conversation, and begins anew', async () => {
    const ana = await (await aWorld()).as('ana');
    const { path, episode } = await inDanger(ana, 'me siento muy mal, estoy teniendo un ataque de pánico');
    expect(episode.level).toBe('distress');
    await ana.post(`${path}/shown`);

    const { conversationId } = await ana.says('me quiero matar esta noche con las pastillas que tengo');

    const raised = await openOf(ana);
    expect(raised).toMatchObject({ id: episode.id, state: 'detected', level: 'crisis', conversationId });
    expect(raised?.steps.at(-1)?.step).toBe('raised');
  });

  it('lies sealed: neither the row nor the audit nor the count tells what it was about and of whom', async () => {
    const world = await aWorld();
    const { system } = world;
    const ana = await world.as('ana');
    const { path, episode } = await inDanger(ana);
    await ana.post(`${path}/choose`, { choice: 'contact' });

    const [row] = rows<{ text: string }>(
      await system.db.execute(sql`select row_to_json(e)::text as text from safety_episodes e where id = ${episode.id}::uuid`),
    );
    const steps = rows<{ text: string }>(
      await system.db.execute(
        sql`select row_to_json(s)::text as text from safety_episode_steps s where episode_id = ${episode.id}::uuid`,
      ),
    );
    const audited = rows<{ action: string }>(
      await system.db.execute(sql`select action from audit_events where thing_id = ${episode.id} order by seq`),
    );
    const kept = [row, ...steps].map((one) => one?.text).join(' ');
    expect(kept).not.toMatch(/crisis|ideation|vivir|contact/);
    expect(audited.map(({ action }) => action)).toEqual(['safety-episode.detected', 'safety-episode.chosen']);
    const tallies = rows<{ text: string }>(
      await system.db.execute(sql`select row_to_json(t)::text as text from safety_tallies t where event = 'chosen-contact'`),
    );
    expect(tallies).not.toEqual([]);
    for (const { text } of tallies) expect(text).not.toContain(ana.personId);
  });

  it('is counted on its day with its level, kind and country, once per message', async () => {
    const world = await aWorld();
    const ana = await world.as('ana');
    const count = async () =>
      rows<{ count: number }>(
        await world.system.db.execute(
          sql`select coalesce(sum(count), 0)::int as count from safety_tallies where event = 'detected' and level = 'crisis' and kind = 'ideation'`,
        ),
      )[0]?.count ?? 0;
    const before = await count();

    await ana.says('no quiero vivir');

    expect(await count()).toBe(before + 1);
  });
});

describe.skipIf(whyNoDatabase)('A hard moment that is no danger', () => {
  it('is answered in few words and without a wall of telephones', async () => {
    const ana = await (await aWorld()).as('ana');

    const reply = await ana.says('me siento completamente sin fuerzas, estoy quemada y no doy más de mí');

    expect(reply.message.metadata.mode).not.toBe('fixed');
    expect(reply.message.metadata.helpLines).toBeUndefined();
  });
});

describe.skipIf(whyNoDatabase)('Being asked later', () => {
  it.each([
    ['in the past', -60_000],
    ['in a month', 30 * 86_400_000],
  ])('is not offered %s', async (_when, ms) => {
    const ana = await (await aWorld()).as('ana');
    const { path } = await inDanger(ana);

    const asked = await ana.post(`${path}/check-in`, { at: new Date(Date.now() + ms).toISOString() });

    expect(asked.body).toMatchObject({ status: 422, type: 'safety/check-in-too-far' });
  });
});
