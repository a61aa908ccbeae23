/** The gravest words, long enough that one slip cannot make them another common word. */
const grave = [
  'suicidarme',
  'suicidarse',
  'suicidio',
  'suicidar',
  'suicida',
  'matarme',
  'morirme',
  'ahorcarme',
  'colgarme',
  'cortarme',
  'lastimarme',
  'hacerme',
  'quitarme',
  'desaparecer',
  'viviendo',
  'despertar',
  'pastillas',
  'sobredosis',
  'quiero',
  'vivir',
  'morir',
  'matarse',
  'suicide',
  'suicidal',
  'myself',
  'overdose',
];

/** Common words one slip away from a grave one. They mean themselves. */
const innocent = new Set([
  'suicidarte',
  'ahorcarte',
  'colgarte',
  'lastimarte',
  'contarme',
  'acortarme',
  'atarme',
  'matarte',
  'quitarte',
  'quitare',
  'hacerte',
  'hacerle',
  'hacerse',
  'morirte',
  'morirse',
  'vivirlo',
  'quiere',
  'quieto',
  'quieres',
  'quieran',
  'vivid',
  'vivia',
  'vivire',
  'morira',
  'morire',
  'moriria',
  'bebiendo',
  'cortarte',
  'cortarle',
  'pastilla',
  'matarlo',
  'matarla',
  'suicidas',
  'despertar',
  'desaparece',
  'desperta',
  'catarme',
  'cargarme',
  'olgarme',
  'descolgarme',
  'pastillas',
  'servir',
  'mori',
  'dormir',
  'itself',
  'himself',
  'matarle',
  'matame',
  'untarme',
  'tratarme',
  'portarme',
  'quitarse',
  'quitarle',
  'huir',
  'mover',
  'vivo',
  'viviente',
  'morirle',
  'quien',
  'queria',
  'suicidado',
  'suicido',
  'subir',
  'medir',
  'pedir',
  'morar',
  'moris',
  'vivis',
  'vivira',
]);

const known = new Set(grave);
const oneLetterLess = new Map<string, string>();
for (const word of grave) for (const form of without(word)) if (!oneLetterLess.has(form)) oneLetterLess.set(form, word);

/** Undoes one slip (a letter missing, added, changed or swapped with its neighbour) in the gravest words; the rest stay as written. */
export function correctWord(word: string): string {
  if (word.length < 5 || word.length > 13 || known.has(word) || innocent.has(word)) return word;
  const missing = oneLetterLess.get(word);
  if (missing && word.length >= 6) return missing;
  for (const form of without(word)) {
    if (known.has(form) && form.length >= 6) return form;
    const candidate = oneLetterLess.get(form);
    if (candidate && candidate.length >= 7 && candidate[0] === word[0] && isOneSlip(word, candidate)) return candidate;
  }
  return word;
}

function without(word: string): string[] {
  const forms: string[] = [];
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** Same length: one changed letter or one swapped pair. */
function isOneSlip(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const wrong: number[] = [];
  for (let at = 0; at < word.length; at++) if (word[at] !== candidate[at]) wrong.push(at);
  if (wrong.length === 1) return true;
  const [first, second] = wrong;
  return (
    wrong.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    word[first] === candidate[second] &&
    word[second] === candidate[first]
  );
}
