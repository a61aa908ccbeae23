import { loadRecogniser } from '#platform/analysis/audio/load-recogniser.ts';
import { hearConversations } from './measure/hear-conversations.ts';
import { hearEspeak } from './measure/hear-espeak.ts';
import { hearNoSpeech } from './measure/hear-no-speech.ts';
import { hearVoices } from './measure/hear-voices.ts';

/** Prints how far the measures of voices lie from what is known of synthetic ones. `npm run bench:audio`. Fails when a bar is missed. */
const recognise = await loadRecogniser();
const missed = [
  ...(await hearVoices(recognise)),
  ...(await hearConversations(recognise)),
  ...(await hearNoSpeech(recognise)),
  ...(await hearEspeak(recognise)),
];
process.stdout.write(missed.length === 0 ? 'All bars are met.\n' : `Missed:\n${missed.map((each) => `  ${each}\n`).join('')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
