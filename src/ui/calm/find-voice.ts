import { voicesHere } from './voices-here.ts';

/**
 * A voice for this language that is installed on the device, the default one first. Voices of a distant server are passed
 * over: they would send away what the person reads.
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  const here = await voicesHere(language);
  return here.find((voice) => voice.default) ?? here[0];
}
