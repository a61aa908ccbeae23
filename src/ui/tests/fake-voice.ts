import { vi } from 'vitest';

type Said = {
  text: string;
  lang: string;
  volume: number;
  voice: SpeechSynthesisVoice | null;
  onboundary?: (event: { name: string; charIndex: number }) => void;
  onend?: () => void;
  onerror?: () => void;
};

/** A browser that can speak, without sound: it remembers what it was told to say. */
export function fakeVoice({ voices = [voice('es-ES'), voice('en-GB')] }: { voices?: Partial<SpeechSynthesisVoice>[] } = {}) {
  const said: Said[] = [];
  const speech = {
    said,
    cancels: 0,
    last: () => said.at(-1),
  };
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (words: Said) => void said.push(words),
    cancel: () => {
      speech.cancels += 1;
    },
    addEventListener: () => undefined,
  });
  return speech;
}

export function voice(lang: string, localService = true): Partial<SpeechSynthesisVoice> {
  return { lang, localService, default: false, name: lang };
}
