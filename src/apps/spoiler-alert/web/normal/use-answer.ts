import { useEffect, useRef, useState } from 'react';
import { useProfile } from '#ui/session/use-profile.ts';
import type { OneReading } from '../../core/engine/read-one-message.ts';
import type { Frequency, Sender } from '../../core/learn/context-needed.ts';
import type { FixedHere } from '../danger/fixed-words.ts';
import { readOwnWords } from '../danger/read-own-words.ts';

/** What somebody tells of a message. It is in this page's memory and nowhere else. */
export type Told = { text: string; before: string; who: Sender | null; often: Frequency | null };
export const nothingTold: Told = { text: '', before: '', who: null, often: null };

const loadReader = () => import('../../core/engine/read-one-message.ts');

/** Reads a message on this device. Words that may tell of a danger of the person's own come first, before anything is read of them. */
export function useAnswer() {
  const { settings } = useProfile();
  const [answer, setAnswer] = useState<OneReading>();
  const [fixed, setFixed] = useState<FixedHere>();
  const [busy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const turn = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    // Ahead of need, so that a lost connection does not matter.
    void Promise.all([loadReader(), readOwnWords('', settings)]).catch(() => undefined);
  }, []);
  const clear = () => {
    turn.current++;
    setAnswer(undefined);
    setFixed(undefined);
    setFailed(false);
    setBusy(false);
  };
  return {
    answer,
    fixed,
    busy,
    hasFailed,
    clear,
    async read({ text, before }: Told, { isReceived = false } = {}): Promise<void> {
      clear();
      const own = ++turn.current;
      setBusy(true);
      try {
        const words = [text, before].filter((one) => one.trim()).join('\n\n');
        const danger = isReceived ? undefined : await readOwnWords(words, settings);
        const reading = danger ? undefined : (await loadReader()).readOneMessage({ text, before });
        if (own !== turn.current) return;
        setFixed(danger);
        setAnswer(reading);
      } catch {
        if (own === turn.current) setFailed(true);
      } finally {
        if (own === turn.current) setBusy(false);
      }
    },
  };
}
