const lengthSeconds = 0.4;
const pitch = 330;
/** What 100 per cent is: soft even then. */
const loudest = 0.25;

/** Lets a short, soft tone be heard, because somebody asked to hear it. Nothing that makes sound exists before that (a11y/S6). */
export function playSample(volume: number): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const gain = audio.createGain();
  tone.frequency.value = pitch;
  gain.gain.setValueAtTime((loudest * volume) / 100, audio.currentTime);
  gain.gain.linearRampToValueAtTime(0, audio.currentTime + lengthSeconds);
  tone.connect(gain).connect(audio.destination);
  tone.onended = () => void audio.close();
  tone.start();
  tone.stop(audio.currentTime + lengthSeconds);
}
