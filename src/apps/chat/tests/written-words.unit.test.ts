import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedReply } from '#platform/safety/core/fixed-reply.ts';
import { helpLinesOf } from '#platform/safety/core/help-lines.ts';
import { readFixedWords } from '#platform/safety/core/read-fixed-words.ts';
import { chooseDraft, giveBack } from '../core/choose-draft.ts';
import { followTo } from '../core/follow.ts';
import { readFilled, sayAnswer } from '../core/step-answer.ts';

describe('A text half written', () => {
  it('is the server’s when this tab has nothing unsaved', () => {
    expect(chooseDraft(undefined, 'del móvil')).toEqual({ text: 'del móvil', toSave: false });
    expect(chooseDraft({ text: 'viejo', saved: true }, 'del móvil')).toEqual({ text: 'del móvil', toSave: false });
  });

  it('is this tab’s when it was not saved yet', () => {
    expect(chooseDraft({ text: 'hola qué tal', saved: false }, 'hola')).toEqual({ text: 'hola qué tal', toSave: true });
    expect(chooseDraft({ text: 'hola', saved: false }, '')).toEqual({ text: 'hola', toSave: true });
  });

  it('never loses words: both texts are in what is kept', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (local, server) => {
        const { text } = chooseDraft({ text: local, saved: false }, server);
        expect(text).toContain(local.trim() === '' ? '' : local);
        expect(text).toContain(server.trim() === '' ? '' : server);
      }),
    );
  });

  it('gets back what could not be sent, before what was written since', () => {
    expect(giveBack('rechazado', '')).toBe('rechazado');
    expect(giveBack('rechazado', 'nuevo')).toBe('rechazado\n\nnuevo');
  });
});

describe('A fixed reply on the page', () => {
  it('has its telephones as links and every other word as text, in each language and for each danger', () => {
    for (const language of ['es', 'en'] as const) {
      for (const kind of ['ideation', 'plan', 'medical', 'violence', 'minor-abuse', 'someone-else'] as const) {
        const { text, helpLines } = fixedReply({ language, kind, tone: 'directo', lines: helpLinesOf('MX') });
        const { heading, before, after } = readFixedWords(text, helpLines);

        const shown = [heading, ...before, ...after].join('\n');
        const left = text.split('\n').filter((line) => line.trim() && !shown.includes(line));

        expect(heading).not.toBe('');
        expect(left.slice(1).every((line) => helpLines.some(({ phone }) => line.includes(phone)))).toBe(true);
        expect(left).toHaveLength(helpLines.length + 1);
      }
    }
  });

  it('shows the whole text while its telephones have not arrived', () => {
    const { text } = fixedReply({ language: 'es', kind: 'ideation', tone: 'directo', lines: helpLinesOf('ES') });
    const { heading, before, after } = readFixedWords(text, []);

    expect([heading, ...before, ...after].join('\n\n')).toBe(text);
  });
});

describe('The answer to a step', () => {
  const choice = {
    kind: 'choice' as const,
    multiple: true,
    options: [
      { value: 'calm', label: 'Calma' },
      { value: 'fear', label: 'Miedo' },
    ],
  };

  it('is missing until something was chosen or written', () => {
    expect(readFilled({ kind: 'text', maxLength: 100 }, '   ')).toBeUndefined();
    expect(readFilled(choice, [])).toBeUndefined();
    expect(readFilled({ kind: 'scale', min: 0, max: 10, minLabel: '', maxLabel: '' }, null)).toBeUndefined();
  });

  it('counts zero as an answer', () => {
    expect(readFilled({ kind: 'scale', min: 0, max: 10, minLabel: '', maxLabel: '' }, 0)).toBe(0);
  });

  it('reads as words in the conversation', () => {
    expect(sayAnswer(choice, ['calm', 'fear'])).toBe('Calma, Miedo');
    expect(sayAnswer({ kind: 'list', maxItems: 5 }, ['abrir', 'leer'])).toBe('- abrir\n- leer');
  });
});

describe('A page that goes along with a reply', () => {
  it('goes to the end, but never past the first line of the reply', () => {
    expect(followTo({ scrollY: 0, viewport: 600, content: 1000, replyTop: 900 })).toBe(400);
    expect(followTo({ scrollY: 0, viewport: 600, content: 3000, replyTop: 900 })).toBe(884);
  });

  it('never goes up by itself', () => {
    expect(followTo({ scrollY: 1200, viewport: 600, content: 3000, replyTop: 900 })).toBeUndefined();
  });
});
