import given from './phrases.json' with { type: 'json' };

/** In the order in which they are shown; the urgent ones always stand first. */
export const phraseCategories = [
  'urgent',
  'answers',
  'sensory',
  'health',
  'food',
  'home',
  'work',
  'feelings',
  'people',
  'questions',
] as const;
export type PhraseCategory = (typeof phraseCategories)[number];

/** A phrase that comes with the program. `short`: what its key says where room is scarce; `help`: beside it stand the telephones of the country. */
export type GivenPhrase = {
  id: string;
  category: PhraseCategory;
  picture: string;
  es: string;
  en: string;
  short?: { es: string; en: string };
  help?: boolean;
};

export const givenPhrases = given as readonly GivenPhrase[];
