import type { Analysis, Correct } from '#platform/analysis/kept/contract.ts';
import { api } from '../../api/client.ts';
import { useT } from '../../i18n/use-t.ts';
import { useAct } from '../../primitives/use-act.ts';
import { useLanguage } from '../use-language.ts';
import { analysesKey } from './analyses-key.ts';

/** «No es así»: says what it was, or takes that back. Each can be undone. */
export function useAnalysisActs({ id, correction }: Pick<Analysis, 'id' | 'correction'>) {
  const t = useT();
  const { language } = useLanguage();
  const { busy, error, clear, act } = useAct(analysesKey);
  const url = `/api/user/analyses/${id}`;
  const put = (said: Correct | undefined) => {
    const at = `${url}/correction?language=${language}`;
    return said ? api.put(at, said) : api.delete(at);
  };
  const before = saidIn(correction);

  return {
    busy,
    error,
    clear,
    correct: (said: Correct) => act(() => put(said), { done: { text: t('analysis.wrong.saved'), undo: () => put(before) } }),
    takeBack: () =>
      act(() => put(undefined), {
        done: { text: t('analysis.wrong.takenBack'), undo: () => put(before) },
        loudly: true,
      }),
  };
}

function saidIn(correction: Analysis['correction']): Correct | undefined {
  if (!correction) return undefined;
  const { emotion, note } = correction;
  return { ...(emotion ? { emotion } : {}), ...(note ? { note } : {}) };
}
