import type { AudioMeasures } from '#platform/analysis/contract.ts';
import { createVoice, type Voice } from './create-voice.ts';
import { openMicrophone } from './open-microphone.ts';

/** `paused`: let go for now, by the person or because the page was out of sight; what was heard stays. `failed`: this device cannot listen. */
export type MicrophoneState = 'off' | 'asking' | 'denied' | 'missing' | 'failed' | 'listening' | 'paused' | 'done';

export type MicrophoneSeen = {
  state: MicrophoneState;
  seconds: number;
  isSpeaking: boolean;
  measures: AudioMeasures | null;
};

const nothing: MicrophoneSeen = { state: 'off', seconds: 0, isSpeaking: false, measures: null };

/** A microphone that somebody may turn on. What it keeps is measures; no track is open while its state is not `listening`. */
export function createMicrophone() {
  const listeners = new Set<() => void>();
  let seen = nothing;
  let voice: Voice | undefined;
  let attempt = 0;
  let letGo = (): void => undefined;

  function show(change: Partial<MicrophoneSeen>): void {
    seen = { ...seen, ...change };
    for (const listener of listeners) listener();
  }

  function end(state: MicrophoneState): void {
    attempt += 1;
    letGo();
    letGo = () => undefined;
    show({ state, isSpeaking: false });
  }

  function close(): void {
    voice?.close();
    voice = undefined;
  }

  function open(): Voice {
    const opened = createVoice({
      // What was still on its way when the person stopped changes nothing any more.
      heard({ seconds, isSpeaking, measures }) {
        if (voice === opened && seen.state === 'listening') show({ seconds, isSpeaking, measures });
      },
      finished(measures) {
        if (voice !== opened) return;
        close();
        show({ measures });
      },
      failed() {
        if (voice !== opened) return;
        close();
        end('failed');
      },
    });
    return opened;
  }

  async function start(): Promise<void> {
    if (seen.state === 'asking' || seen.state === 'listening') return;
    attempt += 1;
    const mine = attempt;
    const goesOn = seen.state === 'paused';
    if (!goesOn) close();
    show({ ...(goesOn ? {} : nothing), state: 'asking' });
    const stream = await openMicrophone();
    const isWanted = mine === attempt;
    if (typeof stream === 'string') return isWanted ? show({ state: stream }) : undefined;
    if (!isWanted) return release(stream);
    voice ??= open();
    const stopListening = voice.listen(stream);
    letGo = () => {
      stopListening();
      release(stream);
    };
    // Whoever pulls out a microphone, or takes its permission back, ends it too.
    for (const track of stream.getTracks()) track.addEventListener('ended', () => end('missing'));
    show({ state: 'listening' });
  }

  return {
    read: () => seen,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    /** The microphone off; it goes on where it was when it is started again. */
    pause(): void {
      if (seen.state === 'listening') end('paused');
      else if (seen.state === 'asking') end(voice ? 'paused' : 'off');
    },
    /** The microphone off; what was measured stays to be looked at. */
    stop(): void {
      if (seen.state !== 'listening' && seen.state !== 'paused' && seen.state !== 'asking') return;
      end(voice ? 'done' : 'off');
      voice?.finish();
    },
    /** The microphone off, and nothing left of what was measured. */
    discard(): void {
      close();
      end('off');
      show(nothing);
    },
  };
}

function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
