import { useRef, useState } from 'react';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { ChatSummary } from '../../contract.ts';
import { mostSummaryLines } from './limits.ts';
import { type FixedHere, readOwnWords } from './read-own-words.ts';
import { summaryMemory } from './summary-memory.ts';

type Line = { label: string; text: string; written: boolean };

/** Keeps the chosen lines for a day and offers them elsewhere; the next page shows them and asks. What tells of a danger is answered first. */
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

  async function take(intent: string, chosen: readonly Line[]): Promise<void> {
    if (busy) return;
    setBusy(intent);
    setError(undefined);
    try {
      const own = chosen.map(({ text }) => text).join('\n');
      const danger = passed.current === own ? undefined : await readOwnWords(own, settings);
      if (danger) {
        shown.current = own;
        setFixed(danger);
        return;
      }
      const lines = chosen.slice(-mostSummaryLines);
      const known = JSON.stringify(lines);
      if (sent.current?.lines !== known) sent.current = { lines: known, id: crypto.randomUUID() };
      const clientSummaryId = sent.current.id;
      const { id: summaryId } = await api.post<ChatSummary>('/api/spoiler-alert/summaries', {
        clientSummaryId,
        importId: null,
        lines,
      });
      summaryMemory.add(summaryId);
      const source = { kind: 'chat-summary', summaryId };
      const { id } = await api.post<Handoff>('/api/handoffs', { from: 'spoiler-alert', intent, source });
      go(`/universe/pasar/${id}`);
    } catch (problem) {
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
