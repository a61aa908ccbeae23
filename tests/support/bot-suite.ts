import { describe, expect, it } from 'vitest';
import type { BotSpec } from '#platform/bots/contract.ts';
import { inflesz } from '#platform/dialogue/core/readability.ts';
import { wordFor } from '#platform/dialogue/core/word.ts';
import { faultOf } from './read-plainly.ts';
import { everyAdaptation } from './walk-protocol.ts';

/** What the first words of every bot, and what it says of itself, promise to every person. */
export function botSuite(bot: BotSpec): void {
  const said = everyAdaptation().flatMap((adaptation) =>
    (['greeting', 'description', 'disclaimer', 'summary'] as const).map((part) => ({
      part,
      adaptation,
      text: wordFor(bot[part], adaptation.language),
    })),
  );

  describe(`What ${bot.name} says of itself, to every person`, () => {
    it('is plain, in short sentences, without sayings, and formal where that was asked (a11y/C1, a11y/C2)', () => {
      for (const { part, adaptation, text } of said) expect(faultOf(text, adaptation), part).toBeUndefined();
    });

    it('reads easily: INFLESZ 55 (a11y/R8)', () => {
      for (const { text, adaptation } of said)
        if (adaptation.language.locale === 'es') expect(inflesz(text), text).toBeGreaterThanOrEqual(55);
    });

    it('says first that it is a program, then what it cannot do (a11y/C7)', () => {
      for (const { part, text, adaptation } of said.filter(({ part }) => part === 'greeting'))
        expect(text, part).toMatch(
          adaptation.language.locale === 'es' ? /Soy un programa.*No puedo/s : /I am a program.*I cannot/s,
        );
    });
  });
}
