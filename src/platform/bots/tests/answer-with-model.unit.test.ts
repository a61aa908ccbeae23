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
  const ask = async () => {
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
    const answer = await answerWithModel(parts, reply, new AbortController().signal);
    return { answer, text };
  };
  return { model, ask };
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
