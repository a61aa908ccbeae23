import type { Settings } from '#platform/profiles/contract.ts';

type Loudness = Pick<Settings, 'sound' | 'volume'>;
type Allowed = Loudness & Pick<Settings, 'haptics'>;

const lengthSeconds = 0.14;
const loudest = { apagado: 0, suave: 0.12, completo: 0.4 };

let allowed: Allowed = { sound: 'apagado', volume: 0, haptics: false };
let audio: AudioContext | undefined;

/** Says what this person wants to hear and feel. Until then, nothing. */
export function allowSignals({ sound, volume, haptics }: Allowed): void {
  allowed = { sound, volume, haptics };
}

/** A short low tone, for whoever turned sound on (a11y/S6). Without that, no audio is even opened. */
export function sound(): void {
  play(allowed);
}

/** The same tone for an exercise that has been finished, for whoever wants every sound. */
export function soundOfFinish(): void {
  if (allowed.sound === 'completo') play(allowed);
}

/** What these settings sound like, because somebody asked to hear it. */
export function soundSample(chosen: Loudness): void {
  play(chosen);
}

/** One short buzz, for whoever turned it on (a11y/S7). */
export function vibrate(): void {
  if (allowed.haptics) navigator.vibrate?.(20);
}

function play({ sound, volume }: Loudness): void {
  const loudness = (loudest[sound] * volume) / 100;
  if (loudness === 0 || typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  const end = audio.currentTime + lengthSeconds;
  tone.frequency.value = 392;
  gain.gain.setValueAtTime(loudness, audio.currentTime);
  // It fades, so that it does not end in a click.
  gain.gain.exponentialRampToValueAtTime(0.0001, end);
  tone.connect(gain).connect(audio.destination);
  tone.start();
  tone.stop(end);
}
