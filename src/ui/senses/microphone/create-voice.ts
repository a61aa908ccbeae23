import type { AudioMeasures } from '#platform/analysis/contract.ts';
import type { FromVoiceWorker, ToVoiceWorker } from './voice-messages.ts';

export type Told = {
  heard(now: { seconds: number; isSpeaking: boolean; measures: AudioMeasures }): void;
  finished(measures: AudioMeasures): void;
  failed(): void;
};

/** Ears that live in a worker. The sound goes there from where it is made; this page never holds any, and hears numbers. */
export type Voice = {
  /** Listens to a microphone until it is told to stop, and may listen to another after it. */
  listen(stream: MediaStream): () => void;
  /** Asks for the measures of all that was heard. */
  finish(): void;
  close(): void;
};

export function createVoice(told: Told): Voice {
  const worker = new Worker(new URL('./voice-worker.ts', import.meta.url), { type: 'module', name: 'voice' });
  worker.addEventListener('error', () => told.failed());
  worker.addEventListener('message', ({ data }: MessageEvent<FromVoiceWorker>) => {
    if (data.kind === 'failed') told.failed();
    if (data.kind === 'heard') told.heard(data);
    if (data.kind === 'finished') told.finished(data.measures);
  });
  const send = (message: ToVoiceWorker, handed: Transferable[] = []) => worker.postMessage(message, handed);
  return {
    listen(stream) {
      const context = new AudioContext();
      let isOver = false;
      const lay = async (): Promise<void> => {
        await context.audioWorklet.addModule(new URL('./sound-worklet.js', import.meta.url));
        if (isOver) return;
        const { port1, port2 } = new MessageChannel();
        const handOver = new AudioWorkletNode(context, 'sound-hand-over', {
          numberOfOutputs: 0,
          channelCount: 1,
          channelCountMode: 'explicit',
        });
        handOver.port.postMessage(port1, [port1]);
        send({ kind: 'listen', rate: context.sampleRate }, [port2]);
        context.createMediaStreamSource(stream).connect(handOver);
        await context.resume();
      };
      lay().catch(() => {
        if (!isOver) told.failed();
      });
      return () => {
        isOver = true;
        void context.close();
      };
    },
    finish: () => send({ kind: 'finish' }),
    close: () => worker.terminate(),
  };
}
