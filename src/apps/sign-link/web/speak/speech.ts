import { reader } from '#ui/calm/reader.ts';
import { voicesHere } from '#ui/calm/voices-here.ts';
import type { SpeakChoices } from './device-board.ts';

export type Speech = { state: 'still' | 'speaking' | 'mute'; text: string };

const still: Speech = { state: 'still', text: '' };
let now = still;
let turn = 0;
const listeners = new Set<() => void>();

/** Says a text aloud with a voice of this device, only when its person asks. `mute`: there is none for this language, or it would not speak. */
export const speech = {
  read: () => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Whatever was being said ends. Answers whether there is a voice that begins. */
  async say(text: string, language: string, { voice: name, pace }: Pick<SpeakChoices, 'voice' | 'pace'>): Promise<boolean> {
    reader.pause();
    silence();
    const mine = turn;
    const here = await voicesHere(language);
    if (mine !== turn) return true;
    const voice = here.find((one) => one.name === name) ?? here.find((one) => one.default) ?? here[0];
    if (!voice) {
      tell({ state: 'mute', text });
      return false;
    }
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { voice, lang: voice.lang, rate: pace, volume: 1 });
    words.onend = () => mine === turn && tell(still);
    words.onerror = () => mine === turn && tell({ state: 'mute', text });
    tell({ state: 'speaking', text });
    speechSynthesis.speak(words);
    return true;
  },
  stop(): void {
    silence();
    tell(still);
  },
};

function silence(): void {
  turn += 1;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

function tell(next: Speech): void {
  now = next;
  for (const listener of listeners) listener();
}
