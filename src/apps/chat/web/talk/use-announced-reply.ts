import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { speakable, splitSentences } from '../../core/split-sentences.ts';
import type { BotTurn } from '../../core/thread.ts';

type Told = { generationId: string | undefined; upTo: number; text: string; hasEnded: boolean; wasCut: boolean };

/** Tells screen readers a reply sentence by sentence, whole ones only, apart from the text that changes on the page. */
export function useAnnouncedReply(turn: BotTurn | undefined, botName: string): void {
  const t = useT();
  const told = useRef<Told>(undefined);

  useEffect(() => {
    const { generationId, text = '', status, step } = turn ?? {};
    const hasEnded = status !== undefined && status !== 'running';
    const wasCut = status === 'interrupted' || status === 'stopped';
    const before = told.current;
    // What was there when the page opened is read by going to it, not said on arrival.
    if (!before) {
      told.current = { generationId, upTo: splitSentences(text, 0, hasEnded).upTo, text, hasEnded, wasCut };
      return;
    }
    const isSame = before.generationId === generationId;
    const goesOn = isSame || (before.wasCut && text.startsWith(before.text));
    const from = goesOn && before.upTo <= text.length ? before.upTo : 0;
    const { sentences, upTo } = splitSentences(text, from, hasEnded);
    const spoken = sentences.map(speakable).filter(Boolean);
    for (const [index, sentence] of spoken.entries()) announce(from === 0 && index === 0 ? `${botName}: ${sentence}` : sentence);
    if (hasEnded && !(isSame && before.hasEnded)) {
      if (status === 'interrupted') announce(t('chat.cut'));
      if (step) announce(t('chat.step.announce', { position: step.position, total: step.total }));
    }
    told.current = { generationId, upTo, text, hasEnded, wasCut };
  }, [turn, botName, t]);
}
