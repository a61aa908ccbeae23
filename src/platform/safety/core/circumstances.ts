const set = (words: string) => new Set(words.split(' '));

const negators = set('no nunca jamas tampoco ni cero nadie not never nor nobody');
const light = set(
  'thought considered pasado cabeza mente ha creo cruzado me te se yo lo la le que quiero quiera quieras porque quisiera voy a pienso en estoy tengo tenia ganas de intencion intenciones he planeo pensado pensando ni it i am do want going to have had any thoughts of about thinking planning would will be feel estado haber ha hecho es por',
);
/** "I do not know whether…", "I cannot stop…": a "no" that denies nothing. */
const hollow = set('puedo se paro dejo aguanto solo broma can know stop just only joke sure soporto');
const none = set('ninguna ninguno none zero');
const denialWords = set('no broma bromeaba exagero exageraba mentira tranquilo tranquila bien kidding joking fine ok nada');

/** A "no" that truly denies what follows it, in the same clause and close by. Any doubt leaves the phrase standing. */
export function isDenied(words: string[], clause: Int32Array, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 6 && clause[at] === clause[start]; at--) {
    const word = words[at] as string;
    if (negators.has(word)) return !hollow.has(words[at + 1] as string);
    if (!light.has(word)) return false;
  }
  return false;
}

/** "Ganas de morir, ninguna": a denial that ends what is said of the phrase. A "no" there may be a question ("me mato, ¿no?") and denies nothing. */
export function isDeniedAfter(words: string[], { clause }: { clause: Int32Array }, end: number): boolean {
  const [own, next] = [clause[end], clause[end + 1]];
  return own !== undefined && none.has(words[end] as string) && own - (clause[end - 1] as number) <= 1 && next !== own;
}

/** "No, it was a joke": said after a crisis it does not close it. */
export function isDenial(words: string[]): boolean {
  return words.length <= 12 && words.some((word) => denialWords.has(word));
}
