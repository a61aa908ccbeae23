import { describe, expect, it } from 'vitest';
import { listKeptMails } from '#platform/mail/mail-store.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Episode, OpenEpisode } from '../contract.ts';
import { run } from '../look-after-episodes.ts';

const hourMs = 3_600_000;

async function inDanger(name: string) {
  const { system, ...world } = await aWorld();
  const person = await world.as(name);
  await person.says('no quiero vivir');
  const { episode } = (await person.get<OpenEpisode>('/api/safety/episodes/open')).body;
  const path = `/api/safety/episodes/${episode?.id}`;
  await person.post(`${path}/shown`);
  const mailsTo = async (email: string) => (await listKeptMails(system, 1000)).filter(({ content }) => content.to === email);
  /** The job, as it will be run so much later. */
  const later = (ms: number) => run({ ...system, now: () => new Date(Date.now() + ms) });
  const now = async (of: Person = person) => (await of.get<OpenEpisode>('/api/safety/episodes/open')).body.episode;
  return { person, path, mailsTo, later, now, system };
}

describe.skipIf(whyNoDatabase)('A check-in', () => {
  it('reaches by mail whoever asked for that, once, in words that tell nobody anything', async () => {
    const { person, path, mailsTo, later } = await inDanger('ana');
    const at = new Date(Date.now() + hourMs).toISOString();
    await person.post(`${path}/check-in`, { at, byMail: true });

    await later(hourMs / 2);
    expect(await mailsTo(person.email)).toEqual([]);
    await later(2 * hourMs);
    await later(3 * hourMs);

    const [mail, ...more] = await mailsTo(person.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'check-in', content: { subject: 'El aviso que pediste' } });
    expect(JSON.stringify(mail?.content)).not.toMatch(/crisis|ayuda|peligro|mal|vivir|est[aá]s|salud/i);
  });

  it('stays on the pages alone for whoever did not ask for a mail', async () => {
    const { person, path, mailsTo, later, now } = await inDanger('ana');
    await person.post(`${path}/check-in`, { at: new Date(Date.now() + hourMs).toISOString() });

    await later(2 * hourMs);

    expect(await mailsTo(person.email)).toEqual([]);
    expect(await now()).toMatchObject({ state: 'follow-up', followUp: { byMail: false } });
  });

  it('comes once by mail though something graver was written before its time, and can be answered', async () => {
    const { person, path, mailsTo, later } = await inDanger('ana');
    await person.post(`${path}/check-in`, { at: new Date(Date.now() + hourMs).toISOString(), byMail: true });
    await person.says('voy a matarme esta noche');

    await later(2 * hourMs);
    await later(3 * hourMs);

    expect(await mailsTo(person.email)).toHaveLength(1);
    expect((await person.post(`${path}/answer`, { answer: 'better' })).status).toBe(200);
  });

  it('shows the help again to whoever is worse', async () => {
    const { person, path } = await inDanger('ana');
    await person.post(`${path}/check-in`, { at: new Date(Date.now() + hourMs).toISOString() });

    const { body } = await person.post<Episode>(`${path}/answer`, { answer: 'worse' });

    expect(body).toMatchObject({ state: 'detected', followUp: null });
  });
});

describe.skipIf(whyNoDatabase)('An episode of which nothing is heard', () => {
  it('is closed by time after three days, and not before', async () => {
    const { later, now } = await inDanger('ana');

    await later(71 * hourMs);
    expect(await now()).toMatchObject({ state: 'resources-shown' });
    await later(73 * hourMs);

    expect(await now()).toBeNull();
  });
});
