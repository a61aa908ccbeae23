import { z } from 'zod';
import { defineEvaluation } from '#platform/jobs/define-evaluation.ts';
import type { GlossDraft } from '../core/gloss/draft.ts';
import { type GlossScore, scoreGloss, sumGlossScores } from '../core/gloss/score-gloss.ts';

type Made = { lsm: GlossDraft; lse: GlossDraft };
type Told = { drafts: GlossScore[] };

/** `gloss`: the draft of a sentence in both languages, held against what its author wrote that the rules mean. */
export const GlossEvaluation = defineEvaluation<{ text: string }, Made>({
  name: 'gloss',
  about: 'Hace el borrador en glosa de una frase y cuenta en cuántas es el que se esperaba, también por regla.',
  input: z.object({ text: z.string().max(2_000) }),
  load: async () => {
    const { draftGloss } = await import('../core/gloss/draft-gloss.ts');
    return { run: async (_system, { text }) => ({ lsm: draftGloss(text, 'lsm'), lse: draftGloss(text, 'lse') }) };
  },
  judge(row, made): Told {
    const marks = wordsOf(row.marks);
    const languages = (['lsm', 'lse'] as const).filter((language) => typeof row[language] === 'string');
    return { drafts: languages.map((language) => scoreGloss(made[language], String(row[language]), marks)) };
  },
  summarise(rows) {
    const all = rows.flatMap(({ row, told }) =>
      isTold(told) ? told.drafts.map((score) => ({ score, rules: wordsOf(row.rules) })) : [],
    );
    const of = (which: (each: (typeof all)[number]) => boolean) => sumGlossScores(all.filter(which).map(({ score }) => score));
    const rules = [...new Set(all.flatMap((each) => each.rules))].sort();
    return {
      ...of(() => true),
      languages: { lsm: of(({ score }) => score.language === 'lsm'), lse: of(({ score }) => score.language === 'lse') },
      rules: Object.fromEntries(rules.map((rule) => [rule, of((each) => each.rules.includes(rule))])),
    };
  },
  show: (rows) =>
    rows.flatMap(({ row, told }) => {
      const missed = isTold(told) ? told.drafts.filter(({ isExact }) => !isExact) : [];
      return missed.map(
        ({ language, got, wanted }) => `${row.id} ${language}: ${row.text}\n  se esperaba ${wanted}\n  se hizo     ${got}`,
      );
    }),
});

function isTold(told: object): told is Told {
  return 'drafts' in told;
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
