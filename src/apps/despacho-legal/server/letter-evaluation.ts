import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';
import { Country } from '../contract.ts';
import { type LetterScore, scoreLetter, sumLetterScores } from '../core/evaluate/score-letters.ts';
import type { LetterReading } from '../core/letters/letter-reading.ts';

type Told = { reading: LetterReading };

/** `letters`: what is read of letters that people receive, held against what their author says. */
export const LetterEvaluation = defineEvaluation({
  name: 'letters',
  about: 'Lee cartas y cuenta cuánto encuentra de quién las manda, qué piden y hasta cuándo.',
  input: z.object({ text: z.string().max(400_000), country: Country }),
  load: async () => ({
    async run(_system: unknown, { text, country }: { text: string; country: Country }): Promise<Told> {
      const [{ cleanLetter }, { readLetter }] = await Promise.all([
        import('../core/letters/clean-letter.ts'),
        import('../core/letters/read-letter.ts'),
      ]);
      return { reading: readLetter(cleanLetter(text).text, { country }) };
    },
  }),
  judge: (row, { reading }) => ({ ...scoreLetter(row, reading) }),
  summarise: (rows) => sumLetterScores(rows.flatMap(({ told }) => (isScore(told) ? [told] : []))),
});

function isScore(told: object): told is LetterScore {
  return 'asks' in told && 'deadlines' in told;
}
