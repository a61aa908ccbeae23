import type { Recognise } from '#platform/analysis/audio/core/listen.ts';
import { notSpeech } from '#tests/support/voice/not-speech.ts';
import { hear } from './hear.ts';

/** What nobody said must not be heard as speech. */
export async function hearNoSpeech(recognise: Recognise): Promise<string[]> {
  process.stdout.write('20 s each in which nobody speaks: part that is taken for speech\n');
  const missed: string[] = [];
  for (const [name, make] of Object.entries(notSpeech)) {
    const { measures } = await hear(recognise, make(20));
    process.stdout.write(`  ${name}: ${(measures.speechRatio * 100).toFixed(1)} %\n`);
    if (measures.speechRatio > 0) missed.push(`${name} is taken for speech`);
  }
  return missed;
}
