import { useRef, useState } from 'react';
import type { VideoMeasures } from '#platform/analysis/contract.ts';
import type { AnalysedText, MeasureCoherence } from '#platform/analysis/kept/contract.ts';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { readDangerHere } from '#ui/session/read-danger-here.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { useKeptAnalysis } from '../voice/use-kept-analysis.ts';

export type Stretch = { id: number; text: string; expressionSeen: VideoMeasures['expressionSeen'] };

/** Stretches of words, each with the expression that was seen meanwhile; then whether they point the same way. The texts are kept nowhere. */
export function useStretches(onDanger: (fixed: FixedWords) => void) {
  const { language } = useLanguage();
  const { tone, country } = useProfile().settings;
  const [items, setItems] = useState<readonly Stretch[]>([]);
  // The same for every try, so that a lost answer keeps it once.
  const [id, setId] = useState(() => crypto.randomUUID());
  const [isKept, setKept] = useState(false);
  const count = useRef(0);
  const acting = useAct(analysesKey);
  const kept = useKeptAnalysis(isKept ? id : undefined);

  /** Whether it was added: words that may tell of a danger are not, and people to call come first. */
  async function add(text: string, expressionSeen: Stretch['expressionSeen']): Promise<boolean> {
    const fixed = await readDangerHere(text, undefined, { language, tone, country });
    if (fixed) onDanger(fixed);
    if (fixed) return false;
    count.current += 1;
    setItems((known) => [...known, { id: count.current, text, expressionSeen }]);
    return true;
  }

  async function compare(): Promise<boolean> {
    const segments = items.map(({ text, expressionSeen }) => ({ text, expressionSeen }));
    const sent: MeasureCoherence = { id, language, segments };
    let answer: AnalysedText | undefined;
    await acting.act(async () => {
      answer = await api.post<AnalysedText>('/api/user/analyses/coherence', sent).catch(async (problem: unknown) => {
        const fixed = await readDangerHere(segments.map(({ text }) => text).join('\n\n'), problem, { language, tone, country });
        if (fixed) onDanger(fixed);
        throw problem;
      });
    });
    if (answer?.help) onDanger({ ...answer.help, isQuestion: false });
    setKept(Boolean(answer?.analysis));
    return Boolean(answer?.analysis);
  }

  return {
    ...acting,
    items,
    add,
    /** Answers the way back. */
    remove(gone: number): () => void {
      const removed = items.filter(({ id: one }) => one === gone);
      setItems((known) => known.filter(({ id: one }) => one !== gone));
      return () => setItems((known) => [...known, ...removed].toSorted((one, other) => one.id - other.id));
    },
    compare,
    /** What came of it, as it stands now. */
    kept: isKept ? kept : undefined,
    clearAll(): void {
      setItems([]);
      setKept(false);
      setId(crypto.randomUUID());
      acting.clear();
    },
  };
}
