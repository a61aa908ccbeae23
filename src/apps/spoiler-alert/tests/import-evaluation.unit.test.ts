import { describe, expect, it } from 'vitest';
import type { System } from '#platform/context/context.ts';
import { runOnWhole, type Told } from '#platform/context/run-evaluation.ts';
import { WhatsappEvaluation } from '../server/whatsapp-evaluation.ts';
import { fixture } from './read-import.ts';

async function evaluate(bytes: Uint8Array, options: { 'day-first'?: true; 'month-first'?: true } = {}): Promise<Told> {
  const told: Told[] = [];
  await runOnWhole(WhatsappEvaluation, {} as System, { ...options, name: 'chat.txt', bytes }, (row) => told.push(row));
  return told[0] ?? { id: undefined };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('The evaluation of exports', () => {
  it('counts lines with and without a sender, and tells every one of them', async () => {
    const { all, ...counted } = await evaluate(fixture('whatsapp-android.txt'));

    expect(counted).toEqual({
      id: 0,
      messages: 15,
      system: 6,
      participants: ['Ana López 🌻', '+52 1 55 1234\u20115678', 'Trabajo: Luis'],
      first: '2026-03-18T19:04:00',
      last: '2026-03-19T00:04:00',
      ambiguous_dates: 0,
    });
    expect(all).toHaveLength(21);
    expect((all as unknown[])[8]).toEqual({ i: 8, t: '2026-03-18T19:10:00', who: 'Trabajo: Luis', text: 'perdón, a las 20:00' });
    expect((all as unknown[])[0]).toMatchObject({ i: 0, who: null });
  });

  it('guesses no date: it counts those that read both ways, and gives their times only when it is told how', async () => {
    const bytes = bytesOf('2/3/26, 19:04 - Ana: a\n3/3/26, 8:00 - Luis: b\n5/5/26, 8:00 - Ana: c\n');
    const timesOf = (row: Told) => (row.all as { t: string | null }[]).map(({ t }) => t);

    const [asked, byDay, byMonth] = [
      await evaluate(bytes),
      await evaluate(bytes, { 'day-first': true }),
      await evaluate(bytes, { 'month-first': true }),
    ];

    expect([asked.messages, asked.ambiguous_dates, asked.first]).toEqual([3, 1, '2026-03-03T08:00:00']);
    expect(timesOf(asked)).toEqual([null, '2026-03-03T08:00:00', '2026-05-05T08:00:00']);
    expect(timesOf(byDay)[0]).toBe('2026-03-02T19:04:00');
    expect(timesOf(byMonth)[0]).toBe('2026-02-03T19:04:00');
  });

  it('tells what is wrong with what is no chat', async () => {
    expect(await evaluate(bytesOf('<html>'))).toMatchObject({ id: 0, error: expect.stringContaining('spoiler-alert/html') });
  });
});
