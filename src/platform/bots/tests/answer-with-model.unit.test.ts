import { describe, expect, it } from 'vitest';
import { type Script, scriptedModel } from '#tests/support/scripted-model.ts';
import { ModelBusy, ModelFailed } from '../../models/errors.ts';
import { createRests } from '../../models/rests.ts';
import { compileAdaptation } from '../../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../../profiles/core/default-settings.ts';
import { answerWithModel } from '../answer-with-model.ts';
import { smallBot } from './small-bot.ts';

const busyFor = (retryAfterMs: number): Script => ({ fail: new ModelBusy({ model: 'local', retryAfterMs }) });

function asking(...scripts: Script[]) {
  const model = scriptedModel(...scripts);
  const { stream } = model;
  const askedAt: number[] = [];
  model.stream = (...asked) => {
    askedAt.push(Date.now());
    return stream(...asked);
  };
  const rests = createRests();
  const request = {
    conversationId: 'c',
    personId: 'p',
    botSlug: smallBot.slug,
    appContext: 'chat',
    text: 'hola',
    run: null,
    seq: 2,
    already: '',
  };
  const ask = async (signal = new AbortController().signal) => {
    let text = '';
    const say = (piece: string) => {
      text += piece;
    };
    const reply = { say, text: () => text };
    const log = { info: () => undefined, warn: () => undefined };
    const parts = {
      models: [model],
      rests,
      log,
      bot: smallBot,
      adaptation: compileAdaptation(defaultSettings),
      past: [],
      request,
    };
    const answer = await answerWithModel(parts, reply, signal);
    return { answer, text };
  };
  return { model, ask, rests, askedAt };
}

describe('A bot whose model is busy', () => {
  it('waits the moment it was asked for and answers', async () => {
    const { model, ask } = asking(busyFor(5), { say: ['Hola.'] });

    expect(await ask()).toMatchObject({ answer: { mode: 'model' }, text: 'Hola.' });
    expect(model.calls).toHaveLength(2);
  });

  it('waits once, not for ever', async () => {
    const { model, ask } = asking(busyFor(5));

    expect((await ask()).answer).toBeUndefined();
    expect(model.calls).toHaveLength(2);
  });

  it('waits out the moment that it asked of somebody else, instead of asking at once', async () => {
    const { model, ask, rests, askedAt } = asking({ say: ['Hola.'] });
    const endsAt = Date.now() + 60;
    rests.note(new ModelBusy({ model: 'local', retryAfterMs: 60 }), 'local');

    const answers = await Promise.all([ask(), ask(), ask()]);

    expect(answers.map(({ text }) => text)).toEqual(['Hola.', 'Hola.', 'Hola.']);
    expect(model.calls).toHaveLength(3);
    expect(Math.min(...askedAt)).toBeGreaterThanOrEqual(endsAt);
  });

  it('asks the next model when the moments add up to more than a person waits', async () => {
    const { model, ask, rests } = asking(busyFor(3_000));
    rests.note(new ModelBusy({ model: 'local', retryAfterMs: 1_000 }), 'local');

    expect((await ask()).answer).toBeUndefined();
    expect(model.calls).toHaveLength(1);
  });

  it('stops waiting when the person does', async () => {
    const { model, ask, rests } = asking({ say: ['Hola.'] });
    rests.note(new ModelBusy({ model: 'local', retryAfterMs: 3_000 }), 'local');
    const stop = new AbortController();
    const answering = ask(stop.signal);

    stop.abort(new Error('Detener'));

    expect(await answering).toEqual({ answer: { mode: 'model', outcome: null }, text: '' });
    expect(model.calls).toHaveLength(0);
  });

  it('leaves it alone for the time it asked for', async () => {
    const { model, ask } = asking(busyFor(60_000), { say: ['Hola.'] });

    expect((await ask()).answer).toBeUndefined();
    expect((await ask()).answer).toBeUndefined();
    expect(model.calls).toHaveLength(1);
  });

  it('asks again at once after another failure', async () => {
    const { ask } = asking({ fail: new ModelFailed({ model: 'local' }) }, { say: ['Hola.'] });

    expect((await ask()).answer).toBeUndefined();
    expect((await ask()).text).toBe('Hola.');
  });
});
