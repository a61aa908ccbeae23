import { findVoice } from './find-voice.ts';
import { markReading } from './mark-reading.ts';
import type { Block } from './on-demand/readable-blocks.ts';

/** `mute`: the browser has no voice of its own for this language. */
export type Reading = { state: 'off' | 'speaking' | 'paused' | 'mute'; position: number; total: number };

const off: Reading = { state: 'off', position: 0, total: 0 };
const listeners = new Set<() => void>();
let now: Reading = off;
let blocks: readonly Block[] = [];
let volume = 1;
let speed = 1;
/** Where in the block the voice is: pausing and going on begins again from this word. */
let reached = 0;
let turn = 0;

/** Reads blocks of the page aloud, only when asked to (a11y/R7). Nothing leaves the device: only voices installed on it speak. */
export const reader = {
  read: () => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Begins at the block with this number; `loudness` goes from 0 to 1, and 1 is the usual `pace`. */
  start(given: readonly Block[], first: number, loudness: number, pace = 1): void {
    if (given.length === 0) return;
    blocks = given;
    volume = loudness;
    speed = pace;
    void speakFrom(first, 0);
  },
  /** A pause is a stop that remembers the word: what browsers call a pause does not come back on every device. */
  toggle(): void {
    if (now.state === 'speaking') {
      silence();
      say({ ...now, state: 'paused' });
    } else if (now.state === 'paused') void speakFrom(now.position, reached);
  },
  pause(): void {
    if (now.state === 'speaking') reader.toggle();
  },
  next(): void {
    if (now.state === 'speaking' || now.state === 'paused') void speakFrom(now.position + 1, 0);
  },
  stop(): void {
    if (now.state === 'off') return;
    silence();
    markReading(undefined);
    say(off);
  },
};

async function speakFrom(position: number, from: number): Promise<void> {
  silence();
  const mine = turn;
  const at = blocks.findIndex(({ element }, index) => index >= position && element.isConnected);
  const block = blocks[at];
  if (!block) return reader.stop();
  reached = at === position ? from : 0;
  const begun = reached;
  say({ state: 'speaking', position: at, total: blocks.length });
  markReading(block.element);
  block.element.scrollIntoView?.({ block: 'nearest' });
  const voice = await findVoice(block.language);
  if (mine !== turn) return;
  if (!voice) return fallSilent();

  const words = new SpeechSynthesisUtterance(block.text.slice(begun));
  Object.assign(words, { voice, lang: voice.lang, volume, rate: speed });
  words.onboundary = ({ name, charIndex }) => {
    if (mine !== turn || name === 'sentence') return;
    reached = begun + charIndex;
    markReading(block.element, block.rangeOf(reached, endOfWord(block.text, reached)));
  };
  words.onend = () => mine === turn && void speakFrom(at + 1, 0);
  words.onerror = () => mine === turn && fallSilent();
  speechSynthesis.speak(words);
}

function fallSilent(): void {
  silence();
  markReading(undefined);
  say({ ...now, state: 'mute' });
}

function silence(): void {
  turn += 1;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

function endOfWord(text: string, from: number): number {
  return from + (/^[^\s.,;:)»”"]+/.exec(text.slice(from))?.[0].length ?? 1);
}

function say(next: Reading): void {
  now = next;
  for (const listener of listeners) listener();
}
