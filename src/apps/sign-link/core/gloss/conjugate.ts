import { type Irregular, irregularParticiples } from './irregular-verbs.ts';

export type Tense =
  | 'present'
  | 'past'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'gerund'
  | 'participle'
  | 'infinitive';
/** 1 to 3, then the plural ones. */
export type Person = 'yo' | 'tú' | 'él' | 'nosotros' | 'vosotros' | 'ellos';
export type Form = { form: string; tense: Tense; person?: Person };

const persons: readonly Person[] = ['yo', 'tú', 'él', 'nosotros', 'vosotros', 'ellos'];

const endings = {
  ar: {
    present: 'o as a amos áis an',
    past: 'é aste ó amos asteis aron',
    imperfect: 'aba abas aba ábamos abais aban',
    subjunctive: 'e es e emos éis en',
  },
  er: {
    present: 'o es e emos éis en',
    past: 'í iste ió imos isteis ieron',
    imperfect: 'ía ías ía íamos íais ían',
    subjunctive: 'a as a amos áis an',
  },
  ir: {
    present: 'o es e imos ís en',
    past: 'í iste ió imos isteis ieron',
    imperfect: 'ía ías ía íamos íais ían',
    subjunctive: 'a as a amos áis an',
  },
} as const;
const strongPast = 'e iste o imos isteis ieron';
const future = 'é ás á emos éis án';
const conditional = 'ía ías ía íamos íais ían';

/** Every form of a Spanish verb that a sentence may bring. `change` is how its stem changes, as in `verb-list.ts`. */
export function conjugate(infinitive: string, change: string | undefined, irregular: Irregular = {}): Form[] {
  const kind = kindOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const strong = stressedStem(stem, change);
  const weak = weakStem(stem, change);
  const isStressed = (index: number) => index < 3 || index === 5;
  const regular = (list: string, of: (index: number) => string) =>
    list.split(' ').map((ending, index) => spell(of(index), ending, kind));

  const present =
    irregular.present?.split(' ') ??
    regular(endings[kind].present, (index) =>
      index === 0 && change === 'zc' ? `${stem.slice(0, -1)}zc` : isStressed(index) ? strong : stem,
    );
  const past = pastOf(
    irregular.past,
    () => regular(endings[kind].past, (index) => (index === 2 || index === 5 ? weak : stem)),
    change,
  );
  const imperfect = irregular.imperfect?.split(' ') ?? regular(endings[kind].imperfect, () => stem);
  const futureStem = irregular.future ?? infinitive.replace('í', 'i');
  const subjunctive = subjunctiveOf(irregular.subjunctive, kind, (list) =>
    regular(list, (index) =>
      change === 'zc' ? `${stem.slice(0, -1)}zc` : isStressed(index) ? strong : change === 'y' ? strong : weak,
    ),
  );
  const gerund = irregular.gerund ?? gerundOf(stem, weak, kind, change);
  const participle =
    irregular.participle ??
    irregularParticiples[infinitive] ??
    (kind === 'ar' ? `${stem}ado` : `${stem}${/[aeo]$/.test(stem) ? 'í' : 'i'}do`);
  const told = irregular.imperative ?? present[2] ?? '';
  return [
    ...six('present', present),
    ...six('past', past),
    ...six('imperfect', imperfect),
    ...six(
      'future',
      regular(future, () => futureStem),
    ),
    ...six(
      'conditional',
      regular(conditional, () => futureStem),
    ),
    ...six('subjunctive', subjunctive),
    ...six('subjunctive', imperfectSubjunctive(past[5] ?? '')),
    { form: told, tense: 'imperative', person: 'tú' },
    { form: `${infinitive.slice(0, -1)}d`, tense: 'imperative', person: 'vosotros' },
    { form: gerund, tense: 'gerund' },
    { form: participle, tense: 'participle' },
    { form: infinitive, tense: 'infinitive' },
  ];
}

function kindOf(infinitive: string): 'ar' | 'er' | 'ir' {
  if (infinitive.endsWith('ar')) return 'ar';
  return infinitive.endsWith('er') ? 'er' : 'ir';
}

function six(tense: Tense, forms: readonly string[]): Form[] {
  return forms.flatMap((form, index) => (persons[index] ? [{ form, tense, person: persons[index] }] : []));
}

function pastOf(given: string | undefined, regular: () => string[], change: string | undefined): string[] {
  if (given?.includes(' ')) return given.split(' ');
  if (given)
    return strongPast.split(' ').map((ending) => `${given}${given.endsWith('j') && ending === 'ieron' ? 'eron' : ending}`);
  if (change !== 'y' && change !== 'eer') return regular();
  return regular().map((form) =>
    form
      .replace(/ió$/, 'yó')
      .replace(/ieron$/, 'yeron')
      .replace(/e(iste|imos|isteis)$/, (_, end: string) => `eí${end.slice(1)}`),
  );
}

function subjunctiveOf(given: string | undefined, kind: 'ar' | 'er' | 'ir', regular: (list: string) => string[]): string[] {
  if (given?.includes(' ')) return given.split(' ');
  if (given) return endings.er.subjunctive.split(' ').map((ending) => given + ending);
  return regular(endings[kind].subjunctive);
}

function gerundOf(stem: string, weak: string, kind: 'ar' | 'er' | 'ir', change: string | undefined): string {
  if (kind === 'ar') return `${stem}ando`;
  if (change === 'y' || change === 'eer') return `${stem}yendo`;
  return change === 'reír' ? `${weak}endo` : `${weak}iendo`;
}

function imperfectSubjunctive(theirs: string): string[] {
  const stem = theirs.replace(/ron$/, '');
  const accented = `${stem.slice(0, -1)}${stem.endsWith('a') ? 'á' : 'é'}`;
  return [`${stem}ra`, `${stem}ras`, `${stem}ra`, `${accented}ramos`, `${stem}rais`, `${stem}ran`];
}

/** The stem where the voice rests on it. */
function stressedStem(stem: string, change: string | undefined): string {
  if (change === 'y') return `${stem}y`;
  if (change === 'ú' || change === 'í') return stem.replace(/[ui](?=[^aeiou]*$)/, change);
  if (change === 'reír') return stem.replace(/e$/, 'í');
  if (!change || change === 'zc' || change === 'eer') return stem;
  const to = change.split('-')[0] ?? '';
  const from = to === 'ue' ? /[ou](?=[^aeiou]*$)/ : /e(?=[^aeiou]*u?$)/;
  return stem.replace(from, to);
}

/** The stem of `durmió` and `pidió`. */
function weakStem(stem: string, change: string | undefined): string {
  if (change === 'ue-u') return stem.replace(/o(?=[^aeiou]*$)/, 'u');
  if (change === 'i' || change === 'ie-i') return stem.replace(/e(?=[^aeiou]*u?$)/, 'i');
  return change === 'reír' ? stem.replace(/e$/, 'i') : stem;
}

/** Keeps the sound where an ending meets a stem: `busqué`, `llegué`, `empecé`, `cojo`, `sigo`. */
function spell(stem: string, ending: string, kind: 'ar' | 'er' | 'ir'): string {
  const front = /^[eéií]/.test(ending);
  if (kind === 'ar') {
    if (!front) return stem + ending;
    return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c') + ending;
  }
  if (front) return (stem + ending).replace(/ii/, 'i').replace(/([íi])ió$/, 'ió');
  return (
    stem
      .replace(/gu$/, 'g')
      .replace(/g$/, stem.endsWith('gu') ? 'g' : 'j')
      .replace(/([aeiouáéíóú])c$/, '$1zc') + ending
  );
}
