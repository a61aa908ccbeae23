import { describe, expect, it } from 'vitest';
import { ImportNotFound, ReadingTookTooLong, ReadingUnderWay } from '../contract.ts';
import { createTurns } from '../server/reading/create-turns.ts';

const turns = () => createTurns({ atOnce: 2, waiting: 4, waitingOfOne: 2 });
const going = () => new AbortController().signal;
const aMoment = () => new Promise((resolve) => setTimeout(resolve));

/** Asks for a turn and notes who has it, until it is given back. */
function asking({ take }: ReturnType<typeof createTurns>) {
  const having: string[] = [];
  const ask = (personId: string, signal = going()) =>
    take(personId, signal).then((give) => {
      having.push(personId);
      return () => {
        having.splice(having.indexOf(personId), 1);
        give();
      };
    });
  return { having, ask };
}

describe('Turns to read a chat', () => {
  it('are one for each person: a second of theirs waits, and somebody else goes before it', async () => {
    const { having, ask } = asking(turns());
    const giveBack = await ask('ana');
    void ask('ana');
    const luz = await ask('luz');
    void ask('eva');
    await aMoment();
    expect(having).toEqual(['ana', 'luz']);

    luz();
    await aMoment();
    expect(having).toEqual(['ana', 'eva']);
    giveBack();
    await aMoment();
    expect(having).toEqual(['eva', 'ana']);
  });

  it('are no more at once than there is room for, in the order in which they were asked for', async () => {
    const { having, ask } = asking(turns());
    const [ana] = await Promise.all([ask('ana'), ask('luz')]);
    void ask('eva');
    void ask('sol');

    ana?.();
    await aMoment();

    expect(having).toEqual(['luz', 'eva']);
  });

  it('are not kept by one person: whoever has two waiting is told so, and others still wait', async () => {
    const { ask } = asking(turns());
    await ask('ana');
    void ask('ana');
    void ask('ana');

    await expect(ask('ana')).rejects.toBeInstanceOf(ReadingUnderWay);
    await expect(ask('luz')).resolves.toBeTypeOf('function');
    void ask('eva');
    void ask('sol');
    await expect(ask('mar')).rejects.toBeInstanceOf(ReadingTookTooLong);
  });

  it('are left at once by whoever is stopped while they wait', async () => {
    const { having, ask } = asking(turns());
    const ana = await ask('ana');
    const stop = new AbortController();
    const stopped = ask('ana', stop.signal);
    void ask('ana');

    stop.abort(new ImportNotFound({ importId: 'x' }));

    await expect(stopped).rejects.toBeInstanceOf(ImportNotFound);
    void ask('ana');
    ana();
    await aMoment();
    expect(having).toEqual(['ana']);
    await expect(ask('luz', AbortSignal.abort(new ImportNotFound({ importId: 'x' })))).rejects.toBeInstanceOf(ImportNotFound);
    expect(having).toEqual(['ana']);
  });
});
