import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAdaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe.each(['es', 'en'])('What the settings promise, in %s', (language) => {
  const { settings, preview } = read(`src/apps/universe/locales/profile/${language}.json`);
  const chat = read(`src/apps/chat/locales/${language}.json`);
  const ui = read(`src/ui/locales/${language}.json`);

  it('a11y/R7 a11y/C9 names the buttons by the words that are on them', () => {
    expect(settings.readAloud.trueHint).toContain(chat.readThis);
    expect(preview.readAloud).toBe(chat.readThis);
    expect(settings.readAloud.falseHint).toContain(ui.tools.title);
    expect(settings.toneTags.trueHint).toContain(chat.tone.ask);
    expect(preview.toneTags).toBe(chat.tone.ask);
  });

  it.each(['corto', 'normal', 'detallado'] as const)('a11y/C3 says of %s the sentences that a model is held to', (length) => {
    const { maxSentences } = compileAdaptation({ ...defaultSettings, length }).language;

    expect(settings.length[`${length}Hint`]).toMatch(new RegExp(`\\b${maxSentences}\\b`));
  });

  it.each(['30', '45', '60', '90'])('a11y/A10 says after how many minutes the notice of %s comes', (minutes) => {
    expect(settings.hyperfocus[`${minutes}Hint`]).toContain(minutes);
  });

  it('a11y/C5 promises no microphone, camera or drawings while a reply is written or chosen', () => {
    const hints: string[] = ['texto', 'voz', 'senas', 'pictogramas'].map((channel) => settings.channel[`${channel}Hint`]);

    expect(hints.filter((hint) => /micrófono|cámara|dibujos|microphone|camera|drawings/i.test(hint))).toEqual([]);
    expect(hints.filter((hint) => !/escribiendo|by writing/.test(hint))).toEqual([]);
  });

  it('counts one minute as one, not as about one', () => {
    const ones: string[] = [ui.focus.words.one, ui.hyperfocus.text.one, chat.step.minutesLeft.one];

    expect(ones.filter((one) => /unos|about/i.test(one))).toEqual([]);
  });
});
