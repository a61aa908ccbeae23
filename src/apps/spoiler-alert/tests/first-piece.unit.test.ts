import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../core/chat.ts';
import { readRelations } from '../core/engine/read-relations.ts';
import { mostPieceBytes, mostPieceMessages } from '../core/kept-limits.ts';
import { firstPiece } from '../web/account/first-piece.ts';
import { aHarshChat } from './a-harsh-chat.ts';

const say = (text: string, more: Partial<ChatMessage> = {}): ChatMessage => ({ at: null, who: 0, text, kind: 'text', ...more });

describe('A piece of a chat that travels to the account', () => {
  it('has as many messages as may travel at once, and no more bytes than the server takes', () => {
    const short = Array.from({ length: 3 * mostPieceMessages }, (_, at) => say(`Hola ${at}`));
    const long = Array.from({ length: 100 }, () => say('ñ"\n'.repeat(30_000)));

    expect(firstPiece(short)).toEqual(short.slice(0, mostPieceMessages));
    const piece = firstPiece(long);
    expect(piece.length).toBeGreaterThan(1);
    expect(new TextEncoder().encode(JSON.stringify({ number: 99, messages: piece })).length).toBeLessThan(mostPieceBytes);
    expect(firstPiece([say('x'.repeat(2 * mostPieceBytes))])).toHaveLength(1);
  });

  it('says nothing of what an application names people in, and leaves each line at its place', () => {
    const lines = [
      say('Álex Ruiz añadió a Bea', { who: -1, kind: 'system' }),
      say('Bea Gil.vcf (archivo adjunto)', { kind: 'media' }),
      say('Llamada perdida de Álex Ruiz', { kind: 'call' }),
      say('¿Vamos? Sí. No.', { kind: 'poll' }),
      say('Te quiero, Bea', { isEdited: true }),
    ];

    expect(firstPiece(lines).map(({ text, kind }) => [kind, text])).toEqual([
      ['system', ''],
      ['media', ''],
      ['call', ''],
      ['poll', '¿Vamos? Sí. No.'],
      ['text', 'Te quiero, Bea'],
    ]);
    expect(firstPiece(lines)[4]).toEqual(lines[4]);
  });

  it('is read there as it is here, though such lines are empty', () => {
    const messages = aHarshChat().flatMap((message, at) =>
      at % 9 === 4
        ? [say('Te voy a encontrar.jpg (archivo adjunto)', { at: message.at, who: 1, kind: 'media' }), message]
        : [message],
    );
    const readOf = (read: ChatMessage[]) => {
      const chat = {
        format: 'whatsapp' as const,
        title: null,
        participants: ['Tú', 'B'],
        dateOrder: 'day-first' as const,
        messages: read,
      };
      const reading = readRelations(chat, { minimums: true });
      for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
    };

    expect(readOf(firstPiece(messages))).toEqual(readOf(messages));
    expect(readOf(messages)).toMatchObject({ outcome: 'patterns' });
  });
});
