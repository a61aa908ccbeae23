const longestWaitMs = 1500;

/**
 * A voice for this language that is installed on the device, the default one first. Voices of a distant server are passed
 * over: they would send away what the person reads.
 */
export async function findVoice(language: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window) || typeof SpeechSynthesisUtterance === 'undefined') return undefined;
  const wanted = language.slice(0, 2).toLowerCase();
  const here = (await voices()).filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(wanted));
  return here.find((voice) => voice.default) ?? here[0];
}

/** Browsers find their voices some time after the first question. */
async function voices(): Promise<SpeechSynthesisVoice[]> {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return known;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, longestWaitMs);
  });
  return speechSynthesis.getVoices();
}
