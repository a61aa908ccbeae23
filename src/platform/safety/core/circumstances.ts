const set = (words: string) => new Set(words.split(' '));

const negators = set('no nunca jamas tampoco not never');
const light = set(
  'me te se yo lo la le que quiero quisiera voy a pienso en estoy tengo tenia ganas de intencion intenciones he planeo pensado pensando ni it i am do want going to have had any thoughts of about thinking planning would will be feel estado haber ha hecho es por',
);
/** "I do not know whether…", "I cannot stop…": a "no" that denies nothing. */
const hollow = set(
  'se puedo paro dejo dejar parar evitar aguanto solo solamente broma sabes sabe saber soporto tengo can know stop just only joke sure hay veo',
);
const hollowAfter = set('puedo se paro dejo aguanto solo broma can know stop just only joke sure soporto');
const pastMarkers = set(
  'hace pasado pasada antes entonces adolescente adolescencia infancia nino nina joven epoca anos ago year years used past teenager younger',
);
const pastVerbs = set(
  'quise queria intente pensaba pense tuve tenia estuve hice cortaba corte hacia llegue sentia estaba wanted tried thought used was were had felt',
);
const presentMarkers = set(
  'ahora hoy todavia aun sigo siguen vuelvo volvi vuelto nuevo otra sigue quiero voy pienso deseo estoy necesito noche now today still again want going tonight am manana recientemente ultimamente lately',
);
const fictionMarkers = set(
  'novela personaje protagonista pelicula cuento videojuego guion capitulo cancion villano obra libro serie novel character movie film song book protagonist villain game videogame story chapter lyrics',
);
const quoteMarkers = set('personaje protagonista villano character protagonist villain guion capitulo letra lyrics');
const denialWords = set('no broma bromeaba exagero exageraba mentira tranquilo tranquila bien kidding joking fine ok nada');

/** A "no" that truly denies what follows it, in the same clause and close by. Any doubt leaves the phrase standing. */
export function isDenied(words: string[], clause: Int32Array, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 6 && clause[at] === clause[start]; at--) {
    const word = words[at] as string;
    if (negators.has(word)) return !hollowAfter.has(words[at + 1] as string) || !hollow.has(words[at + 1] as string);
    if (!light.has(word)) return false;
  }
  return false;
}

/** Told as over: a past verb and a past time in the sentence, and nothing of today in it. */
export function isPast(words: string[], from: number, to: number): boolean {
  let marker = false;
  let verb = false;
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (presentMarkers.has(word) && !(word === 'want' && words[at - 2] === 'used')) return false;
    marker ||= pastMarkers.has(word) || (word === 'cuando' && at + 1 < to && pastVerbs.has(words[at + 1] as string));
    verb ||= pastVerbs.has(word);
  }
  return marker && verb;
}

/** Somebody invented says it or does it. In the first person only a character speaking just before counts. */
export function isFiction(words: string[], from: number, to: number, start: number, firstPerson: boolean): boolean {
  const markers = firstPerson ? quoteMarkers : fictionMarkers;
  const until = firstPerson ? start : to;
  for (let at = from; at < until; at++) if (markers.has(words[at] as string)) return true;
  return false;
}

/** "No, it was a joke": said after a crisis it does not close it. */
export function isDenial(words: string[]): boolean {
  return words.length <= 12 && words.some((word) => denialWords.has(word));
}
