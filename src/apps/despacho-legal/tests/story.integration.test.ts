import { describe, expect, it } from 'vitest';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { CaseFile } from '../entries/contract.ts';
import type { AnswerKept, Story, StoryConfirmed } from '../story/contract.ts';
import { aCase, casesPath } from './a-case.ts';

const storyOf = async (person: Person, id: string) => (await person.get<Story>(`${casesPath}/${id}/story`)).body;
const answers = async (person: Person, id: string, question: string, answer: object, version = 0) =>
  person.put<AnswerKept>(`${casesPath}/${id}/story/answers/${question}`, { version, ...answer });

/** Somebody tells two things that happened, who was there, and what they would like. */
async function tells(ana: Person, id: string): Promise<void> {
  await answers(ana, id, 'event-1-what', { text: 'Pedí trabajar con auriculares' });
  await answers(ana, id, 'event-1-when', { when: { kind: 'exact', day: '2026-11-02' } });
  await answers(ana, id, 'event-1-who', { text: 'Laura y el encargado' });
  await answers(ana, id, 'event-1-proof', { text: 'Un correo' });
  await answers(ana, id, 'event-2-what', { text: 'Me dijeron que no volviera' });
  await answers(ana, id, 'event-2-when', { isUnknown: true });
  await answers(ana, id, 'event-2-who', { text: 'Laura' });
  await answers(ana, id, 'wish', { text: 'Que me paguen' });
}

describe.skipIf(whyNoDatabase)('Telling what happened', () => {
  it('goes on where it was left, on any device', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    await tells(ana, id);
    await ana.put(`${casesPath}/${id}/story/at`, { at: 'event-2-proof', isFinished: false });

    const story = await storyOf(ana, id);

    expect(story.case.story).toEqual({ at: 'event-2-proof', isFinished: false });
    expect(story.answers.find(({ question }) => question === 'event-1-what')?.text).toBe('Pedí trabajar con auriculares');
    expect(story.answers.find(({ question }) => question === 'event-2-when')?.isUnknown).toBe(true);
  });

  it('keeps an answer as it is written on, and no late word over a newer one', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);

    const first = await answers(ana, id, 'wish', { text: 'Que' });
    const again = await answers(ana, id, 'wish', { text: 'Que' });
    const next = await answers(ana, id, 'wish', { text: 'Que me paguen' }, 1);
    const late = await answers(ana, id, 'wish', { text: 'Tarde' }, 1);

    expect([first, again, next].map(({ body }) => body.answer.version)).toEqual([1, 1, 2]);
    expect([late.status, (late.body as unknown as { type: string }).type]).toEqual([409, 'despacho-legal/answer-changed']);
    expect((await storyOf(ana, id)).answers).toMatchObject([{ question: 'wish', text: 'Que me paguen' }]);
  });

  it('puts nothing into the case until its person says so, and then only what they chose', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);
    await tells(ana, id);
    const { proposal } = await storyOf(ana, id);
    const before = (await ana.get<CaseFile>(`${casesPath}/${id}/entries`)).body.entries;
    const [first, second] = proposal.facts;
    const entries = [first, second].map((fact) => ({
      clientEntryId: fact?.id,
      kind: 'fact',
      body: { what: fact?.what, when: fact?.when, present: fact?.present, evidence: fact?.evidence, after: fact?.after },
    }));

    const confirm = () => ana.post<StoryConfirmed>(`${casesPath}/${id}/story/confirm`, { entries });
    const [confirmed, again] = [(await confirm()).body, (await confirm()).body];
    const after = await storyOf(ana, id);

    expect(before).toEqual([]);
    expect(proposal.facts.map(({ what, present }) => [what, present])).toEqual([
      ['Pedí trabajar con auriculares', 'Laura y el encargado'],
      ['Me dijeron que no volviera', 'Laura'],
    ]);
    expect(second?.after).toBe(first?.id);
    expect(proposal.parties.map(({ name }) => name)).toEqual(['Laura', 'el encargado']);
    expect(proposal.notes.map(({ question, text }) => [question, text])).toEqual([
      ['event-1-proof', 'Un correo'],
      ['wish', 'Que me paguen'],
    ]);
    expect([confirmed.added, again.added, confirmed.case.story?.isFinished]).toEqual([2, 0, true]);
    expect(after.proposal.facts).toEqual([]);
    expect(after.proposal.parties).toHaveLength(2);
  });

  it('is answered with people first where it tells of a danger, and the answer is kept', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);

    const { body } = await answers(ana, id, 'event-1-what', { text: 'Me despidieron y quiero matarme' });

    expect(body.fixed?.helpLines.length).toBeGreaterThan(0);
    expect((await storyOf(ana, id)).answers).toMatchObject([{ text: 'Me despidieron y quiero matarme' }]);
  });

  it('has no question that somebody makes up', async () => {
    const ana = await (await aWorld()).as('ana');
    const { id } = await aCase(ana);

    for (const question of ['event-21-what', 'event-0-what', 'laboral-nothing', 'constructor'])
      expect((await answers(ana, id, question, { text: 'Hola' })).status).toBe(404);
    expect((await storyOf(ana, id)).answers).toEqual([]);
  });
});
