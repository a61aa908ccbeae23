import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Script, scriptedModel } from '#tests/support/scripted-model.ts';
import { ModelCutShort } from '../../models/errors.ts';
import { createRests } from '../../models/rests.ts';
import type { SomeSettings } from '../../profiles/contract.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { answerWithModel } from '../answer-with-model.ts';
import { checkReply } from '../core/check-reply.ts';
import type { Past } from '../read-past.ts';
import { smallBot } from './small-bot.ts';

const tooLong = 'No tires la toalla, porque cada una de las cosas que cuentas se puede mirar con calma y por partes. Sigue.';

type Asked = { settings?: SomeSettings; text?: string; already?: string; past?: Past; signal?: AbortSignal };

async function asks(script: Script, { settings, text = 'hola', already = '', past = [], signal }: Asked = {}) {
  const model = scriptedModel(script);
  let said = already;
  const say = (piece: string) => {
    said += piece;
  };
  const reply = { say, text: () => said };
  const adaptation = compileAdaptation({ ...defaultSettings, ...settings });
  const request = {
    conversationId: 'c',
    personId: 'p',
    botSlug: smallBot.slug,
    appContext: null,
    text,
    run: null,
    seq: 2,
    already,
  };
  const log = { info: () => undefined, warn: () => undefined };
  const parts = { models: [model], rests: createRests(), log, bot: smallBot, adaptation, past, request };
  const answer = await answerWithModel(parts, reply, signal ?? new AbortController().signal);
  return { answer, said, adaptation, prompt: model.calls[0]?.[0]?.content ?? '', calls: model.calls.length };
}

describe('A reply of a model, once it is whole', () => {
  it('is held against how the person reads, and shown as it was said', async () => {
    const { answer, said, calls } = await asks({ say: [tooLong] });

    expect(answer?.broken).toEqual([
      { rule: 'sentence-length', count: 1 },
      { rule: 'idiom', count: 1 },
    ]);
    expect(said).toBe(tooLong);
    expect(calls).toBe(1);
  });

  it('tells nothing when it keeps everything', async () => {
    expect((await asks({ say: ['Está bien.'] })).answer).toEqual({ mode: 'model', outcome: null });
  });

  it('is judged whole, with what it had said before it was cut short', async () => {
    const { answer } = await asks({ say: [tooLong.slice(40)] }, { already: tooLong.slice(0, 40) });

    expect(answer?.broken).toContainEqual({ rule: 'sentence-length', count: 1 });
  });

  it('is not judged while it is a part of one', async () => {
    const stop = new AbortController();
    const broken = await asks({ say: [tooLong], fail: new ModelCutShort({ model: 'local' }) });
    const stopping = asks({ say: [tooLong], until: new Promise<void>(() => {}) }, { signal: stop.signal });
    setImmediate(() => setImmediate(() => stop.abort()));

    expect(broken.answer).toMatchObject({ mode: 'model', cut: { type: 'models/cut-short' } });
    expect(broken.answer).not.toHaveProperty('broken');
    expect((await stopping).answer).toEqual({ mode: 'model', outcome: null });
  });

  it('breaks the same, and shows the same, however the model cuts its words', async () => {
    const text = `Haz esto: \n• Baja la luz 🙂.\n•Sal.\n\t• Es pan comido.\n\n${tooLong} 👩‍💻 5 • 3 son 15.`;
    const settings = { images: 'ocultar' } as const;
    const whole = await asks({ say: [text] }, { settings });
    expect(whole.answer?.broken?.map(({ rule }) => rule)).toEqual(['sentence-length', 'idiom', 'emoji']);

    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: text.length }), { maxLength: 30 }), async (cuts) => {
        const ends = [...new Set([0, ...cuts, text.length])].sort((one, other) => one - other);
        const pieces = ends.slice(1).map((end, at) => text.slice(ends[at], end));
        const { answer, said } = await asks({ say: pieces }, { settings });

        expect(said).toBe(whole.said);
        expect(answer).toEqual(whole.answer);
      }),
      { numRuns: 60 },
    );
  });

  it('has its lists shown as lists, whatever mark the model used (a11y/C4)', async () => {
    const { said, answer } = await asks({ say: ['Puedes:\n• Bajar la luz.\n  •', 'Salir.\n', '•\tParar. 5 • 3.'] });

    expect(said).toBe('Puedes:\n- Bajar la luz.\n  - Salir.\n-\tParar. 5 • 3.');
    expect(answer).not.toHaveProperty('broken');
  });
});

describe('A reply said again, more simply', () => {
  const past: Past = [
    { role: 'user', content: '¿Qué hago?' },
    { role: 'assistant', content: tooLong },
  ];
  const again = 'The person asks for your last reply again, in simpler words.';

  it('is asked for with what the last one broke, by the profile as it is now', async () => {
    const { prompt } = await asks(
      { say: ['Sigue.'] },
      { text: 'Dilo más simple, por favor.', past, settings: { reading: 'facil' } },
    );

    expect(prompt).toContain(again);
    expect(prompt).toContain('Sentences of more than 12 words: 1.');
    expect(prompt).toContain('Idioms: 1.');
    expect(prompt).not.toContain('Emoji: ');
  });

  it('is asked for with what helps anybody when the last one broke nothing', async () => {
    const { prompt } = await asks({ say: ['Sigue.'] }, { text: 'más simple', past: [{ role: 'assistant', content: 'Sigue.' }] });

    expect(prompt).toContain(again);
    expect(prompt).toContain('Use shorter sentences');
    expect(prompt).not.toContain('broke these rules');
  });

  it('is not what another message asks for, nor the first message of all', async () => {
    expect((await asks({ say: ['Sigue.'] }, { past })).prompt).not.toContain(again);
    expect((await asks({ say: ['Sigue.'] }, { text: 'más simple' })).prompt).not.toContain(again);
  });

  it('is judged like the first, and asks for no third', async () => {
    const { answer, calls, adaptation } = await asks({ say: [tooLong] }, { text: 'Dilo más simple, por favor.', past });

    expect(answer?.broken).toEqual(checkReply(tooLong, adaptation));
    expect(calls).toBe(1);
  });
});
