import { describe, expect, it } from 'vitest';
import { read, readChat } from './read-import.ts';

const outcomeOf = async (text: string) => (await read(text)).outcome;

describe('Which number of a date is the day', () => {
  it('shows where one of them is over twelve', async () => {
    expect((await readChat('2/3/26, 19:04 - Ana: a\n13/3/26, 19:04 - Ana: b')).dateOrder).toBe('day-first');
    expect((await readChat('2/3/26, 19:04 - Ana: a\n3/13/26, 19:04 - Ana: b')).dateOrder).toBe('month-first');
    expect((await readChat('2026-03-02, 19:04 - Ana: a')).dateOrder).toBe('year-first');
  });

  it('shows where time would run backwards the other way', async () => {
    expect((await readChat('12/1/26, 9:00 - Ana: a\n1/2/26, 9:00 - Luis: b\n2/2/26, 9:00 - Ana: c')).dateOrder).toBe('day-first');
    expect((await readChat('1/12/26, 9:00 - Ana: a\n2/1/26, 9:00 - Luis: b\n2/2/26, 9:00 - Ana: c')).dateOrder).toBe(
      'month-first',
    );
  });

  it('shows in the words of somebody who wrote only once, where nothing else does', async () => {
    expect((await readChat('2/3/26, 9:00 - Ana: a\n3/3/26, 9:00 - Ana: b\n14/3/26, 9:00 - Luis: c')).dateOrder).toBe('day-first');
  });

  it('is asked, with a date as it is written and both readings of it, and nobody’s words', async () => {
    const asked = await read('02/03/26, 19:04 - Ana: un secreto\n05/03/26, 8:00 - Luis: otro\n05/05/26, 8:00 - Luis: otro');

    expect(asked).toEqual({
      outcome: 'which-date',
      examples: ['02/03/26', '05/03/26'],
      ambiguous: 2,
      ifDayFirst: { first: '2026-03-02T19:04', last: '2026-05-05T08:00' },
      ifMonthFirst: { first: '2026-02-03T19:04', last: '2026-05-05T08:00' },
    });
  });

  it('is what a person says, where it was asked', async () => {
    const text = '2/3/26, 19:04 - Ana: a\n5/3/26, 8:00 - Luis: b\n5/5/26, 8:00 - Luis: c';

    const byDay = await read(text, { dateOrder: 'day-first' });
    const byMonth = await read(text, { dateOrder: 'month-first' });

    expect(byDay).toMatchObject({ outcome: 'chat', ambiguous: 2, chat: { dateOrder: 'day-first' } });
    expect(byMonth).toMatchObject({ outcome: 'chat', ambiguous: 2, chat: { dateOrder: 'month-first' } });
    const firstOf = (outcome: typeof byDay) => (outcome.outcome === 'chat' ? outcome.chat.messages[0]?.at : undefined);
    expect([firstOf(byDay), firstOf(byMonth)]).toEqual(['2026-03-02T19:04', '2026-02-03T19:04']);
  });

  it('is what the file shows, even where a person says otherwise', async () => {
    const chat = await readChat('13/3/26, 19:04 - Ana: a', { dateOrder: 'month-first' });

    expect(chat.messages[0]?.at).toBe('2026-03-13T19:04');
  });

  it('need not be asked where both readings are one', async () => {
    expect(await outcomeOf('3/3/26, 19:04 - Ana: a\n4/4/26, 19:04 - Luis: b')).toBe('chat');
  });

  it('is asked of what was copied too', async () => {
    expect(await outcomeOf('[19:04, 2/3/2026] Ana: a\n[19:05, 2/3/2026] Luis: b')).toBe('which-date');
    expect(await outcomeOf('Ana, [02.03.2026 19:04]\na\n\nLuis, [03.03.2026 19:04]\nb')).toBe('which-date');
  });

  it('is no matter of the clock being set back an hour', async () => {
    const text = '1/11/26, 1:50 - Ana: a\n1/11/26, 1:05 - Luis: b\n2/11/26, 9:00 - Ana: c';

    expect(await outcomeOf(text)).toBe('which-date');
  });
});
