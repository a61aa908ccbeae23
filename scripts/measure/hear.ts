import type { Recognise } from '#platform/analysis/audio/core/listen.ts';
import { createListener } from '#platform/analysis/audio/core/listen.ts';
import type { Stretch } from '#platform/analysis/audio/core/sound.ts';
import { createSpeechMeter } from '#platform/analysis/audio/core/speech-meter.ts';
import { createHearPitch } from '#platform/analysis/audio/hear-pitch.ts';

/** What is measured of 16 kHz sound, where speech is in it, and the part of its length that this took. */
export async function hear(recognise: Recognise, samples: Float32Array) {
  const stretches: Stretch[] = [];
  const meter = createSpeechMeter(createHearPitch(), (stretch) => stretches.push(stretch));
  const startedAt = performance.now();
  await createListener(recognise, meter).hear(samples);
  const measures = meter.finish();
  return { measures, stretches, realTime: (performance.now() - startedAt) / 1000 / (samples.length / 16_000) };
}
