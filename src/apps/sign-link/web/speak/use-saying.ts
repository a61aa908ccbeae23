import { useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { mostUses } from '../../core/speak/rank-most-used.ts';
import { boardStore } from './board-store.ts';
import type { SpeakChoices } from './device-board.ts';
import { momentNow } from './moment-now.ts';
import type { ShownPhrase } from './shown-phrase.ts';
import { speech } from './speech.ts';

/** What is said: a phrase of the board, or a sentence that was put together. */
export type Said = Pick<ShownPhrase, 'text' | 'picture' | 'ownPicture' | 'help'> & { id?: string };

export type Saying = {
  said: Said | undefined;
  state: 'still' | 'speaking' | 'mute';
  isLarge: boolean;
  isSigned: boolean;
  /** A press on a phrase: it is chosen, and what its person wants happens at once. */
  press(said: Said): void;
  say(): void;
  stop(): void;
  showLarge(isLarge: boolean): void;
  showSigned(isSigned: boolean): void;
};

/** One thing at a time is chosen, and said aloud, shown large or spelled. */
export function useSaying({ onPress, voice, pace }: SpeakChoices): Saying {
  const t = useT();
  const { language } = useLanguage();
  const { state } = useSyncExternalStore(speech.subscribe, speech.read, speech.read);
  const [said, setSaid] = useState<Said>();
  const [isLarge, setLarge] = useState(false);
  const [isSigned, setSigned] = useState(false);
  useEffect(() => () => speech.stop(), []);

  async function sayIt(text: string): Promise<void> {
    if (await speech.say(text, language, { voice, pace })) return;
    // Nobody waits for a voice that is not there: it is shown instead.
    setLarge(true);
    announce(t('sign-link.speak.mute'));
  }
  return {
    said,
    state,
    isLarge,
    isSigned,
    press(next) {
      setSaid(next);
      setSigned(false);
      if (next.id !== undefined) remember(next.id);
      if (onPress === 'say') void sayIt(next.text);
      else speech.stop();
      if (onPress === 'show') setLarge(true);
      if (onPress === 'choose') announce(next.text);
    },
    say: () => said && void sayIt(said.text),
    stop: () => speech.stop(),
    showLarge: setLarge,
    showSigned: setSigned,
  };
}

function remember(phraseId: string): void {
  const use = { phraseId, ...momentNow() };
  void boardStore.change((board) => ({ ...board, uses: [...board.uses, use].slice(-mostUses) }));
}
