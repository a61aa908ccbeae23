import type { StreamRun } from './measure-streams.ts';

/** One run in four lines of figures. */
export function describeRun(
  name: string,
  { tokens, lost, firstMs, addedMs, cpuMicrosecondsPerToken, seconds }: StreamRun,
): string {
  const lines = [
    `${tokens} tokens in ${seconds.toFixed(1)} s, ${lost} lost`,
    `first token p50 ${ms(firstMs, 0.5)}, p95 ${ms(firstMs, 0.95)}`,
    `every token p50 ${ms(addedMs, 0.5)}, p99 ${ms(addedMs, 0.99)} after the model sent it`,
    `${cpuMicrosecondsPerToken.toFixed(1)} µs of processor per token`,
  ];
  return lines.map((line) => `${name}: ${line}\n`).join('');
}

function ms(values: number[], part: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1)} ms`;
}
