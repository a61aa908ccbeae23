import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { PracticeToday, ReplyTaken, Session, SessionPage } from '../contract.ts';

const base = '/api/comunicacion-social';

async function begin(person: Person, scenarioId: string, difficulty: number, kind = 'practice'): Promise<Session> {
  const asked = { clientSessionId: randomUUID(), scenarioId, difficulty, kind };
  return (await person.post<Session>(`${base}/sessions`, asked)).body;
}

async function say(person: Person, { id, version }: Session): Promise<Session | null> {
  return (await person.post<ReplyTaken>(`${base}/sessions/${id}/replies`, { version, text: 'Necesito los temas hoy' })).body
    .session;
}

async function leave(person: Person, session: Session | null): Promise<void> {
  const { status } = await person.post(`${base}/sessions/${session?.id}/leave`, { version: session?.version });
  if (status !== 200) throw new Error(`Not left: ${status}`);
}
const todayOf = async (person: Person) => (await person.get<PracticeToday>(`${base}/today`)).body.next;

describe.skipIf(whyNoDatabase)('A situation never seen before', () => {
  it('is none once anything was said in it, at any level: it is then practised as any other', async () => {
    const ana = await (await aWorld()).as('ana');
    await begin(ana, 'bank-counter', 1);
    await say(ana, await begin(ana, 'agenda-before-meeting', 1));

    const seen = await begin(ana, 'agenda-before-meeting', 3, 'probe');
    const onlyLookedAt = await begin(ana, 'bank-counter', 3, 'probe');

    const { items } = (await ana.get<SessionPage>(`${base}/sessions`)).body;
    const kindOf = ({ id }: Session) => items.find((one) => one.id === id)?.kind;
    expect([kindOf(seen), kindOf(onlyLookedAt)]).toEqual(['practice', 'probe']);
  });

  it('comes fifth, after four that ended at their end or before it, and none of them at another level', async () => {
    const ana = await (await aWorld()).as('ana');
    const practised: string[] = [];
    const kinds: (string | undefined)[] = [];
    for (let time = 0; time < 4; time += 1) {
      const next = await todayOf(ana);
      kinds.push(next?.kind);
      practised.push(next?.scenario.id ?? '');
      await leave(ana, await say(ana, await begin(ana, next?.scenario.id ?? '', next?.difficulty ?? 1)));
    }

    const fifth = await todayOf(ana);

    expect(kinds).toEqual(Array(4).fill('practice'));
    expect([fifth?.kind, fifth?.whys.includes('unseen-check')]).toEqual(['probe', true]);
    expect(practised).not.toContain(fifth?.scenario.id);
  });

  it('does not come sooner for rehearsals in which nothing was said', async () => {
    const ana = await (await aWorld()).as('ana');
    for (let time = 0; time < 4; time += 1) await leave(ana, await begin(ana, 'agenda-before-meeting', 1));

    expect((await todayOf(ana))?.kind).toBe('practice');
  });
});
