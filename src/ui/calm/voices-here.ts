const longestWaitMs = 1500;

/** The voices for a language that are installed on this device. Those of a distant server are passed over: they would send away what is said. */
export async function voicesHere(language: string): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in window) || typeof SpeechSynthesisUtterance === 'undefined') return [];
  const wanted = language.slice(0, 2).toLowerCase();
  return (await voices()).filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(wanted));
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
