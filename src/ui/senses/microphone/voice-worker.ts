import weights from '@ricky0123/vad-web/dist/silero_vad_v6.onnx?url';
import machine from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { PitchDetector } from 'pitchy';
import { createListener } from '#platform/analysis/audio/core/listen.ts';
import { recogniserOf } from '#platform/analysis/audio/core/recogniser-of.ts';
import { createResampler } from '#platform/analysis/audio/core/resample.ts';
import { sampleRate } from '#platform/analysis/audio/core/sound.ts';
import { createSpeechMeter } from '#platform/analysis/audio/core/speech-meter.ts';
import type { FromVoiceWorker, ToVoiceWorker } from './voice-messages.ts';

/** Listens apart from the page, so that the page stays as quick as ever. Sound comes in; only numbers go out. */
const detector = PitchDetector.forFloat32Array(1024);
const meter = createSpeechMeter((sound) => detector.findPitch(sound, sampleRate));
const begins = 0.5;
const tellEvery = sampleRate / 4;

const opened = open();
let untold = 0;
let heard = 0;
/** Pieces are heard in the order in which they came. */
let work: Promise<void> = opened.then(
  () => tell({ kind: 'ready' }),
  () => tell({ kind: 'failed' }),
);

addEventListener('message', ({ data, ports: [door] }: MessageEvent<ToVoiceWorker>) => {
  if (data.kind === 'finish') {
    after(async () => tell({ kind: 'finished', measures: meter.finish() }));
    return;
  }
  const resampler = createResampler(data.rate);
  if (door) door.onmessage = ({ data: piece }: MessageEvent<Float32Array>) => after(() => hear(resampler.pass(piece)));
});

async function open() {
  // Several threads need pages that are isolated from all others, which ours are not.
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { wasm: machine };
  const session = await InferenceSession.create(weights, { executionProviders: ['wasm'] });
  return createListener(recogniserOf(session, Tensor), meter);
}

async function hear(samples: Float32Array): Promise<void> {
  const listener = await opened;
  await listener.hear(samples);
  [heard, untold] = [heard + samples.length, untold + samples.length];
  if (untold < tellEvery) return;
  untold = 0;
  const isSpeaking = listener.probability() >= begins;
  tell({ kind: 'heard', seconds: heard / sampleRate, isSpeaking, measures: meter.measures() });
}

function after(next: () => Promise<void>): void {
  work = work.then(next).catch(() => tell({ kind: 'failed' }));
}

function tell(message: FromVoiceWorker): void {
  postMessage(message);
}
