import { normalise } from '../../i18n/core/normalise.ts';

const simpler =
  /\b(?:mas (?:simple|sencill|facil|clar[oa]|cort[oa])|simpler|plainer|easier|shorter|clearer|more (?:simple|simply|clear|clearly|plainly))/;
/** All that somebody says who asks for nothing else. */
const around = new Set(
  [
    'por favor gracias me lo la puedes puede podrias podria di dime dilo dimelo diga digame digalo digamelo decir decirlo decirmelo',
    'explica explicame explicalo explicamelo explique expliqueme expliquelo explicar explicarlo explicarmelo repite repitelo escribe escribelo',
    'otra vez de nuevo eso esto todo mismo respuesta una forma manera modo con en palabras frases mas y no entiendo entendi leer entender',
    'simple simples sencillo sencilla sencillos sencillas sencillamente facil faciles claro clara claras corto corta cortas',
    'please thanks can could you say explain put write repeat tell give me it that this the same again answer reply in with using words',
    'sentences terms a way more and i do not don t dont did didn understand to read',
    'simply simple simpler plainer plainly easier shorter clear clearly clearer',
  ]
    .join(' ')
    .split(' '),
);

/**
 * True when somebody asks for the last reply in simpler words, whether they wrote it or a button did, and for nothing else:
 * "explica cómo hacerlo más fácil" is about a task.
 */
export function asksSimpler(text: string): boolean {
  const said = normalise(text);
  return simpler.test(said) && said.split(' ').every((word) => around.has(word));
}
