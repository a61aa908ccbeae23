import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Message } from '#platform/conversations/contract.ts';
import type { Handoff, HandoffIntent, Landed } from '#platform/handoffs/contract.ts';
import { handoffSourceSuite } from '#tests/support/handoff-source-suite.ts';
import type { Person } from '#tests/support/person.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import type { Note } from '../contract.ts';
import { run as purgeNote } from '../server/purge-note.ts';

const path = '/api/universe/notes';
const aDayLater = () => new Date(Date.now() + 25 * 60 * 60 * 1000);

async function aNote(person: Person, content: string) {
  const { status, body } = await person.post<Note>(path, { clientNoteId: randomUUID(), content });
  if (status !== 201) throw new Error(`Not noted: ${status} ${JSON.stringify(body)}`);
  return { kind: 'note', noteId: body.id };
}

handoffSourceSuite('note', {
  from: 'universe',
  make: aNote,
  longest: 2000,
  remove: (person, { noteId }) => person.delete(`${path}/${noteId}`),
  restore: (person, { noteId }) => person.post(`${path}/${noteId}/restore`),
  purge: (system, { noteId = '' }) => purgeNote({ ...system, now: aDayLater }, { noteId }),
  runs: 40,
});

describe.skipIf(whyNoDatabase)('A note that is turned into steps', () => {
  const asked = (source: object) => ({ from: 'universe', intent: 'make-steps', source });

  it('is offered whole and turned on, and says where it comes from and what stays', async () => {
    const ana = await (await aWorld()).as('ana');
    const source = await aNote(ana, 'Ordenar la mesa');

    const { body } = await ana.post<Handoff>('/api/handoffs', asked(source));

    expect(body).toMatchObject({
      from: { slug: 'universe', name: 'Universe', kind: 'app' },
      to: { slug: 'gerencia-ia', kind: 'bot' },
      summary: 'Una de tus notas',
      items: [{ id: '1', label: 'Nota', text: 'Ordenar la mesa', suggested: true }],
      back: `/universe/notas#note-${source.noteId}`,
    });
    expect(body.stays.join(' ')).toContain('Sigue entre tus notas.');
  });

  it('arrives at Gerencia IA as the task, to the letter, and is still a note', async () => {
    const ana = await (await aWorld()).as('ana');
    const content = 'Lavar 🧺\ny tender «la ropa»';
    const made = (await ana.post<Handoff>('/api/handoffs', asked(await aNote(ana, content)))).body;

    const landed = await ana.post<Landed>(`/api/handoffs/${made.id}/accept`, { items: [{ id: '1', text: content }] });

    const messages = `/api/chat/conversations/${landed.body.href.split('/').at(-1)}/messages`;
    const { items } = (await ana.get<{ items: Message[] }>(messages)).body;
    expect(items.find(({ senderType }) => senderType === 'user')?.content).toBe(content);
    expect((await ana.get<{ items: Note[] }>(path)).body.items.map((note) => [note.content, note.doneAt])).toEqual([
      [content, null],
    ]);
  });

  it('can be offered although it is longer than a task may be: the person shortens it', async () => {
    const ana = await (await aWorld()).as('ana');
    const content = 'a'.repeat(2000);
    const made = (await ana.post<Handoff>('/api/handoffs', asked(await aNote(ana, content)))).body;

    const whole = await ana.post(`/api/handoffs/${made.id}/accept`, { items: [{ id: '1', text: content }] });
    const shorter = await ana.post(`/api/handoffs/${made.id}/accept`, { items: [{ id: '1', text: 'Lavar' }] });

    expect(made.items[0]?.text).toBe(content);
    expect([whole.status, shorter.status]).toEqual([422, 200]);
  });

  it('has a button of its own, which no exercise has', async () => {
    const ana = await (await aWorld()).as('ana');

    const { items } = (await ana.get<{ items: HandoffIntent[] }>('/api/handoffs/intents?from=universe')).body;

    expect(items.map(({ intent, source, label }) => [intent, source, label])).toEqual([
      ['make-steps', 'note', 'Conviértelo en pasos'],
    ]);
    const asExercise = { from: 'blu-psicologa', intent: 'make-steps', source: await aNote(ana, 'Lavar') };
    expect((await ana.post('/api/handoffs', asExercise)).body.type).toBe('handoffs/unknown-intent');
  });
});
