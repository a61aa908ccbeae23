import { describe, expect, it } from 'vitest';
import { screenTurn } from '../screen-turn.ts';
import { createTakeTurn } from '../take-turn.ts';
import { smallBot } from './small-bot.ts';

const asked = { who: 'assistant' as const, text: '¿Estás pensando en morir o en hacerte daño?' };
const request = { conversationId: 'c', personId: 'p', botSlug: smallBot.slug, appContext: null, run: null, already: '', seq: 3 };

describe('What is written in a form', () => {
  it('is read to the last answer, however much was written in the others', () => {
    const value = [...Array.from({ length: 29 }, () => 'Compré pan y leche. '.repeat(95)), 'no quiero vivir'];

    expect(screenTurn({ text: 'Mi lista', answer: { runId: 'r', stepId: 's', value } }, []).level).toBe('crisis');
  });
});

describe('A "sí" to the question whether somebody thinks of dying', () => {
  it.each([
    ['fails', () => Promise.reject(new Error('The profile does not open'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('is answered with the fixed reply though what is known of their profile %s', async (_how, adaptation) => {
    const parts = { bots: [smallBot], models: [], now: () => new Date(0), log: { info: () => undefined, warn: () => undefined } };
    const takeTurn = createTakeTurn(
      { ...parts, db: {} as never, vault: {} as never },
      {
        adaptation,
        past: async () => [
          { role: 'user', content: 'hola' },
          { role: asked.who, content: asked.text },
        ],
        lines: async () => [],
        hasPlan: adaptation,
        keep: async () => undefined,
        mayAsk: () => true,
      },
    );
    let said = '';
    const say = (words: string) => {
      said += words;
    };

    const { mode } = await takeTurn({ ...request, text: 'sí' }, { say, text: () => said }, new AbortController().signal);

    expect(mode).toBe('fixed');
    expect(said).toContain('Soy un programa');
  });
});
