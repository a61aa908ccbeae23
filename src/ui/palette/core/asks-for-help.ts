import { slipsAllowed } from './rank.ts';
import { slipsToBe } from './slips.ts';
import { wordsOf } from './words-of.ts';

const spanish =
  'ayuda ayudame socorro auxilio crisis emergencia urgencia suicidio suicidarme suicida matarme morir morirme autolesion autolesionarme cortarme peligro violencia maltrato abuso';
const english = 'help emergency urgent suicide suicidal kill die selfharm danger violence abuse';
const urgent = `${spanish} ${english} 911 112 024 988`.split(' ');
/** Said in several words, none of which speaks of danger alone. */
const sentences = /\b(no (quiero|puedo) (vivir|mas|seguir)|hacerme dano|quitarme la vida|hurt myself|end (it|my life))\b/;

/**
 * Whether what was written in the search asks for a person's help, slips of the fingers included. Then help comes first,
 * whatever else is called like that (a11y/P8). Nothing written here is sent anywhere.
 */
export function asksForHelp(text: string): boolean {
  const written = wordsOf(text);
  return sentences.test(written.join(' ')) || written.some((word) => urgent.some((one) => isNearly(word, one)));
}

/** In a short word every slip is another word: «will» is not «kill». */
function isNearly(word: string, one: string): boolean {
  return word === one || (one.length > 4 && slipsToBe(word, one, slipsAllowed(word)) !== undefined);
}
