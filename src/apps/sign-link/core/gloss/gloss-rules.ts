import type { SignLanguage } from '../alphabets/alphabet.ts';
import type { RuleName } from './draft.ts';

/** Where a rule was read. Nobody deaf has compared our rule with what they sign. */
export const ruleSources = {
  lsmNotes: {
    title: 'Gramática de la Lengua de Señas Mexicana, apuntes de un curso',
    address: 'https://es.scribd.com/document/657423156/Gramatic-Espeanol-Lsm',
  },
  cecati: {
    title: 'CECATI 27, Lengua de Señas Mexicana',
    address: 'https://cecati27.blogspot.com/p/lengua-de-senas-mexicana-lsm.html',
  },
  cruzAldrete: {
    title: 'Cruz-Aldrete, «No siempre digo no. La negación en la Lengua de Señas Mexicana», 2012',
    address: 'https://www.redalyc.org/articulo.oa?id=511951372005',
  },
  valmaseda: {
    title: 'Valmaseda y Alonso, «El orden de los signos en las frases»',
    address: 'https://es.readkong.com/page/el-orden-de-los-signos-en-las-7827968',
  },
  showleap: {
    title: 'Showleap, «Gramática de la lengua de signos: nociones básicas», 2014',
    address: 'http://blog.showleap.com/2014/12/',
  },
  nee: {
    title: 'Gramática de la lengua de signos, Lengua de signos y NEE',
    address: 'http://lenguadesignosnee.blogspot.com/p/221-gramatica-de-la-lengua-de-signos.html',
  },
  cadiz: {
    title: 'Lengua de signos española: breve gramática (Universidad de Cádiz)',
    address: 'http://materialesalumandosordo.blogspot.fr/2012/02/lengua-de-signos-espanola-breve.html',
  },
} as const;
export type RuleSource = keyof typeof ruleSources;

export type GlossRule = {
  rule: RuleName;
  /** None: a convention of this draft. */
  source?: RuleSource;
  /** What it does is not the same in the other language: its words are `sign-link.gloss.rules.<rule>.<language>`. */
  differs?: true;
};

/** Every rule of each language, in the order in which somebody would learn them, with its source. */
export const glossRules: Record<SignLanguage, readonly GlossRule[]> = {
  lsm: [
    { rule: 'time', source: 'cecati' },
    { rule: 'tense' },
    { rule: 'place' },
    { rule: 'subject' },
    { rule: 'subjectFirst' },
    { rule: 'experiencer' },
    { rule: 'order', differs: true },
    { rule: 'infinitive', source: 'lsmNotes' },
    { rule: 'copula' },
    { rule: 'articles', source: 'lsmNotes' },
    { rule: 'prepositions', source: 'lsmNotes', differs: true },
    { rule: 'adjective', source: 'lsmNotes' },
    { rule: 'pronoun' },
    { rule: 'number' },
    { rule: 'plural' },
    { rule: 'negation', source: 'cruzAldrete', differs: true },
    { rule: 'wh', source: 'lsmNotes' },
    { rule: 'yes-no' },
    { rule: 'name' },
    { rule: 'and', differs: true },
  ],
  lse: [
    { rule: 'time', source: 'showleap' },
    { rule: 'tense', source: 'nee' },
    { rule: 'place' },
    { rule: 'subject', source: 'showleap' },
    { rule: 'subjectFirst' },
    { rule: 'experiencer' },
    { rule: 'order', source: 'showleap', differs: true },
    { rule: 'infinitive', source: 'nee' },
    { rule: 'copula', source: 'showleap' },
    { rule: 'articles', source: 'nee' },
    { rule: 'prepositions', source: 'nee', differs: true },
    { rule: 'without', source: 'nee' },
    { rule: 'adjective', source: 'showleap' },
    { rule: 'pronoun', source: 'cadiz' },
    { rule: 'number' },
    { rule: 'plural' },
    { rule: 'negation', source: 'valmaseda', differs: true },
    { rule: 'wh', source: 'valmaseda' },
    { rule: 'yes-no', source: 'valmaseda' },
    { rule: 'name' },
    { rule: 'and', source: 'nee', differs: true },
  ],
};
