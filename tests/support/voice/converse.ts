import { speak } from '../synthetic-voice.ts';

type Turn = { phrases: number[]; pauses: number[] };
type Talk = { voices: [number, number]; turns: Turn[]; gaps: number[]; seed: number };

const rate = 16_000;

/**
 * Two voices that take turns, each on its own channel. `gaps`, in seconds: how long the next waits after the one before has ended;
 * below 0 they begin that much before its end.
 */
export function converse({ voices, turns, gaps, seed }: Talk) {
  const said = turns.map((turn, nth) => {
    const hz = voices[nth % 2] as number;
    return speak({ f0Hz: hz, syllablesPerSecond: 4.5, ...turn, seed: seed + nth, leadIn: 0 });
  });
  let [at, together, latest] = [0.6, 0, 0];
  const starts = said.map(({ seconds }, nth) => {
    const start = at;
    at += seconds + (gaps[nth] ?? 0);
    latest = Math.max(latest, start + seconds);
    return start;
  });
  const channels = [0, 1].map(() => new Float32Array(Math.ceil((latest + 0.6) * rate)));
  for (const [nth, { samples }] of said.entries()) channels[nth % 2]?.set(samples, Math.round((starts[nth] as number) * rate));
  for (const gap of gaps) together += Math.max(0, -gap);
  const silent = turns.reduce((sum, { pauses }) => sum + pauses.reduce((all, pause) => all + pause, 0), 0);
  const spoken = said.reduce((sum, { seconds }) => sum + seconds, 0) - silent - together;
  const latencies = gaps.filter((gap) => gap >= 0).sort((one, other) => one - other);
  return {
    channels,
    togetherSeconds: together,
    spokenSeconds: spoken,
    overlapShare: together / spoken,
    latencyMedianMs: (latencies[latencies.length >> 1] ?? 0) * 1000,
    latencyCount: latencies.length,
    turns: turns.length,
  };
}
