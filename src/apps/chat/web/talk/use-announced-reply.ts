import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { speakable, splitSentences } from '../../core/split-sentences.ts';
import type { BotTurn } from '../../core/thread.ts';

type Told = { generationId: string | undefined; upTo: number; text: string; hasEnded: boolean; wasCut: boolean };

/** What this page read by itself: that a danger was written of, and the fixed words that it shows while the server says none. */
type Danger = { isRead: boolean; here: string | undefined };
const none: Danger = { isRead: false, here: undefined };

/**
 * Tells screen readers a reply sentence by sentence, whole ones only, apart from the text that changes on the page. Fixed words to
 * somebody in danger are told at once, before anything else that is being read, and only once.
 */
export function useAnnouncedReply(turn: BotTurn | undefined, botName: string, { isRead, here }: Danger = none): void {
  const t = useT();
  const told = useRef<Told>(undefined);
  const saidHere = useRef(false);

  useEffect(() => {
    if (here === undefined || saidHere.current) return;
    saidHere.current = true;
    announce(`${botName}: ${speakable(here)}`, 'assertive');
  }, [here, botName]);

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
    const isGrave = turn?.mode === 'fixed' || isRead;
    if (isGrave) {
      const isNew = hasEnded && !(isSame && before.hasEnded) && from === 0;
      if (isNew && !saidHere.current) announce(`${botName}: ${speakable(text)}`, 'assertive');
      if (isNew) saidHere.current = false;
      // Until it has ended nothing of it counts as told.
      told.current = { generationId, upTo: hasEnded ? upTo : from, text, hasEnded, wasCut };
      return;
    }
    for (const [index, sentence] of spoken.entries()) announce(from === 0 && index === 0 ? `${botName}: ${sentence}` : sentence);
    if (hasEnded && !(isSame && before.hasEnded)) {
      if (status === 'interrupted') announce(t('chat.cut'));
      if (step) announce(t('chat.step.announce', { position: step.position, total: step.total }));
    }
    told.current = { generationId, upTo, text, hasEnded, wasCut };
  }, [turn, botName, t, isRead]);
}
