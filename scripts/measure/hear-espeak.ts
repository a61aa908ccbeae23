import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Recognise } from '#platform/analysis/audio/core/listen.ts';
import { createResampler } from '#platform/analysis/audio/core/resample.ts';
import { createWavReader } from '#platform/analysis/audio/core/wav-reader.ts';
import { hear } from './hear.ts';

const run = promisify(execFile);
/** Sentences with their syllables, counted by hand as they are said. */
const sentences: [text: string, syllables: number][] = [
  ['La mesa de la sala tiene cuatro patas y una lámpara nueva', 21],
  ['Mañana salimos temprano para tomar el tren de las ocho', 18],
  ['Me gusta caminar despacio por la orilla del río', 17],
];

/** A voice that is not ours, as a second truth: the syllables of sentences. Only where `espeak-ng` is installed; never part of a test. */
export async function hearEspeak(recognise: Recognise): Promise<string[]> {
  const there = await run('espeak-ng', ['--version']).then(
    () => true,
    () => false,
  );
  if (!there) {
    process.stdout.write('espeak-ng: skipped, because it is not installed here\n');
    return [];
  }
  const missed: string[] = [];
  for (const speed of ['120', '170', '220']) {
    let [counted, said] = [0, 0];
    for (const [text, syllables] of sentences) {
      const words = ['-v', 'es', '-s', speed, '--stdout', text];
      const { stdout } = await run('espeak-ng', words, { encoding: 'buffer', maxBuffer: 1 << 24 });
      const reader = createWavReader();
      const [samples = new Float32Array(0)] = reader.read(stdout);
      const resampler = createResampler(reader.format()?.rate ?? 22_050);
      const sound = [new Float32Array(8000), resampler.pass(samples), resampler.end(), new Float32Array(8000)];
      const { measures } = await hear(recognise, Float32Array.from(sound.flatMap((each) => [...each])));
      counted += measures.syllablesPerSecond * measures.speechRatio * measures.seconds;
      said += syllables;
    }
    const error = counted / said - 1;
    process.stdout.write(`espeak-ng at ${speed} words a minute: syllables ${(error * 100).toFixed(1)} % (bar 15)\n`);
    if (Math.abs(error) >= 0.15) missed.push(`espeak-ng at ${speed}: syllables ${error}`);
  }
  return missed;
}
