import { useRef, useState } from 'react';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { ChatSummary } from '../../contract.ts';
import { accountCopy } from '../account/account-copy.ts';
import type { FixedHere } from '../danger/fixed-words.ts';
import { readOwnWords } from '../danger/read-own-words.ts';
import { visitMemory } from '../reading/visit-memory.ts';

export type Line = { label: string; text: string; written: boolean };

/**
 * Keeps lines for a day and offers them elsewhere; the next page shows them and asks. What was written here and tells of a danger is
 * answered first, even where it does not travel.
 */
export function useTake() {
  const go = useGo();
  const { settings } = useProfile();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [fixed, setFixed] = useState<FixedHere>();
  /** Words that were answered as a danger, and whose person wants to go on all the same. */
  const passed = useRef<string>(undefined);
  const shown = useRef<string>(undefined);
  /** The same lines are one summary, however often they are sent. */
  const sent = useRef<{ lines: string; id: string }>(undefined);

  async function take(intent: string, lines: readonly Line[], written: string): Promise<void> {
    if (busy) return;
    setBusy(intent);
    setError(undefined);
    const { copy } = visitMemory.read();
    try {
      const danger = passed.current === written ? undefined : await readOwnWords(written, settings);
      if (danger) {
        shown.current = written;
        setFixed(danger);
        return;
      }
      const known = JSON.stringify(lines);
      if (sent.current?.lines !== known) sent.current = { lines: known, id: crypto.randomUUID() };
      const clientSummaryId = sent.current.id;
      const { id: summaryId } = await api.post<ChatSummary>('/api/spoiler-alert/summaries', {
        clientSummaryId,
        // What is made of a chat in the account goes with it.
        importId: copy?.phase === 'kept' ? copy.id : null,
        lines,
      });
      const source = { kind: 'chat-summary', summaryId };
      const { id } = await api.post<Handoff>('/api/handoffs', { from: 'spoiler-alert', intent, source });
      go(`/universe/pasar/${id}`);
    } catch (problem) {
      // The next try finds it on this page only.
      if (copy && isProblem(problem, 'spoiler-alert/import-not-found')) accountCopy.gone(copy.id);
      setError(problem);
    } finally {
      setBusy(undefined);
    }
  }
  const goOn = () => {
    passed.current = shown.current;
    setFixed(undefined);
  };
  return { take, busy, error, fixed, goOn };
}
