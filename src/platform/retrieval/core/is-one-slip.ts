/**
 * Whether a word is another with one slip of the finger: a letter missing, added, changed, or swapped with its neighbour. A different
 * ending is none: "tareas" is no slip of "tarea", nor "cansada" of "cansado", as an index knows endings.
 */
export function isOneSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || isInflection(word, other)) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const [rest, wanted] = [word.slice(at), other.slice(at)];
  if (rest.length !== wanted.length) return rest.slice(1) === wanted || wanted.slice(1) === rest;
  const isSwapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
  return rest.slice(1) === wanted.slice(1) || isSwapped;
}

function isInflection(word: string, other: string): boolean {
  return word.slice(0, -1) === other.slice(0, -1) || word.slice(0, -1) === other || word === other.slice(0, -1);
}
