import { describe, expect, it } from 'vitest';
import { readExport } from '../core/import/read-export.ts';

const said = (id: number, from: string, from_id: string, text: string, more: object = {}) => ({
  ...{ id, type: 'message', date: `2026-03-02T20:0${id}:00`, from, from_id, text },
  ...more,
});

async function read(messages: object[]) {
  const bytes = new TextEncoder().encode(JSON.stringify({ name: 'Las Anas', type: 'private_group', id: 1, messages }));
  const outcome = await readExport({ name: 'result.json', bytes }, {});
  if (outcome.outcome !== 'chat') throw new Error(outcome.outcome);
  return outcome.chat;
}

describe('A chat of Telegram', () => {
  it('keeps two people of one name apart, and one who changed names together', async () => {
    const { participants, messages } = await read([
      said(1, 'Ana', 'user1', 'hola'),
      said(2, 'Ana', 'user2', 'qué tal'),
      said(3, 'Anita', 'user1', 'bien'),
    ]);

    expect(participants).toEqual(['Ana', 'Ana (2)']);
    expect(messages.map(({ who }) => who)).toEqual([0, 1, 0]);
  });

  it('does not put words that were passed on into the mouth of whoever passed them on', async () => {
    const { messages } = await read([
      said(1, 'Ana', 'user1', 'mira lo que me puso', {}),
      said(2, 'Ana', 'user1', 'si me dejas te mato', { forwarded_from: 'Pedro' }),
    ]);

    expect(messages.map(({ isForwarded }) => isForwarded)).toEqual([undefined, true]);
  });
});
