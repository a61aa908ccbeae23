import en from '../figures.en.json' with { type: 'json' };
import es from '../figures.es.json' with { type: 'json' };
import { type Kept, listAnalyses, type Stored } from './analysis-store.ts';
import type { Analysis } from './contract.ts';
import { explainFigures, type FigureWords, mostCompared } from './core/explain-figures.ts';
import { figuresOf, type Value } from './core/figures-of.ts';

type Language = 'es' | 'en';

const words: Record<Language, FigureWords> = { es, en };
/** A baseline is of the last ones. */
const mostRead = 60;

/** An analysis that was made now and not kept. */
export type Fresh = Omit<Kept, 'id' | 'correction'> & { id: null; correction: null };

/** Analyses as their person sees them: every figure explained, and beside the person's own earlier ones; a correction stands before all. */
export async function presentAnalyses(
  stored: Stored,
  personId: string,
  shown: readonly (Kept | Fresh)[],
  language: Language,
): Promise<Analysis[]> {
  const earlier = new Map<string, Kept[]>();
  for (const type of new Set(shown.map((one) => one.type))) {
    const latest = shown.filter((one) => one.type === type).toSorted((one, other) => +other.createdAt - +one.createdAt)[0];
    // From the next millisecond back, so that those of the same moment are there too.
    const at = new Date(+(latest?.createdAt ?? 0) + 1);
    const which = { type, limit: shown.length + mostRead, after: { at, id: nil } };
    earlier.set(type, (await listAnalyses(stored, personId, which)).items);
  }
  return shown.map((one) => present(one, comparedWith(one, earlier.get(one.type) ?? []), language));
}

const nil = '00000000-0000-0000-0000-000000000000';

/** The analyses that one is held against: of the same channel, made before it, and that their person did not take back. */
function comparedWith(one: Kept | Fresh, earlier: Kept[]): Kept[] {
  return earlier
    .filter(
      ({ id, createdAt, input, correction }) =>
        id !== one.id && createdAt <= one.createdAt && input.channel === one.input.channel && !correction,
    )
    .slice(0, mostCompared);
}

function present(one: Kept | Fresh, compared: Kept[], language: Language): Analysis {
  const { id, type, conversationId, messageId, createdAt, input, results, confidence } = one;
  const { correctedAt, emotion = null, note = null } = one.correction ?? {};
  const read = 'manner' in results && results.isSure ? results.emotion : null;
  return {
    id,
    type,
    conversationId,
    messageId,
    createdAt: createdAt.toISOString(),
    input,
    results,
    confidence,
    figures: explainFigures(valuesOf(one), compared.map(valuesOf), words[language]),
    correction: correctedAt ? { emotion, note, correctedAt: correctedAt.toISOString() } : null,
    stands: correctedAt ? { isCorrected: true, emotion, note } : { isCorrected: false, emotion: read, note: null },
  };
}

function valuesOf({ results, confidence }: Kept | Fresh): Value[] {
  const values = figuresOf(results);
  return 'manner' in results ? [{ key: 'text.confidence', value: confidence }, ...values] : values;
}
