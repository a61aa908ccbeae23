import type { Recognise } from '#platform/analysis/audio/core/listen.ts';
import { speak } from '#tests/support/synthetic-voice.ts';
import { withNoise } from '#tests/support/voice/not-speech.ts';
import { hear } from './hear.ts';

const pauses = [0.3, 0.8, 0.45];
const bars = { f0: 0.02, pauseMs: 50, syllables: 0.15, realTime: 0.1 };

/** Forty-five voices from 80 to 300 Hz, from 2 to 7 syllables a second, clear and in noise. */
export async function hearVoices(recognise: Recognise): Promise<string[]> {
  const [worst, sums, missed] = [{ f0: 0, pauseMs: 0, syllables: 0 }, { f0: 0, pauseMs: 0, syllables: 0 }, [] as string[]];
  let [count, realTime] = [0, 0];
  for (const snrDb of [30, 20, 10])
    for (const f0Hz of [80, 120, 170, 230, 300])
      for (const syllablesPerSecond of [2, 4, 7]) {
        const seed = f0Hz * 10 + syllablesPerSecond;
        const voice = speak({ f0Hz, syllablesPerSecond, phrases: [5, 8, 6, 7], pauses, seed });
        const heard = await hear(recognise, withNoise(voice, { snrDb, seed }));
        const error = {
          f0: Math.abs((heard.measures.f0?.medianHz ?? 0) / voice.f0MedianHz - 1),
          pauseMs: pauseError(heard.stretches),
          syllables: Math.abs(heard.measures.syllablesPerSecond / voice.syllablesPerSecond - 1),
        };
        for (const key of ['f0', 'pauseMs', 'syllables'] as const) {
          worst[key] = Math.max(worst[key], error[key]);
          sums[key] += error[key];
          if (!(error[key] < bars[key])) missed.push(`${key} ${error[key]}: ${f0Hz} Hz, ${syllablesPerSecond}/s, ${snrDb} dB`);
        }
        count++;
        realTime += heard.realTime;
      }
  const line = (name: string, key: keyof typeof worst, unit: string, by = 1) =>
    `${name}: mean ${((sums[key] / count) * by).toFixed(1)}, worst ${(worst[key] * by).toFixed(1)} ${unit}\n`;
  process.stdout.write(
    `${count} voices\n${line('  F0', 'f0', '% (bar 2)', 100)}${line('  pauses', 'pauseMs', 'ms (bar 50)')}` +
      `${line('  syllables', 'syllables', '% (bar 15)', 100)}  real-time factor: ${(realTime / count).toFixed(3)} (bar 0.1)\n`,
  );
  if (realTime / count >= bars.realTime) missed.push(`real-time factor ${realTime / count}`);
  return missed;
}

function pauseError(stretches: { start: number; end: number }[]): number {
  if (stretches.length !== pauses.length + 1) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...pauses.map((pause, nth) => Math.abs((stretches[nth + 1]?.start ?? 0) - (stretches[nth]?.end ?? 0) - pause) * 1000),
  );
}
