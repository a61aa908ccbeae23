import type { Language } from '#platform/i18n/catalogs.ts';
import type { OwnPhraseNow } from '../../core/speak/own-phrase.ts';
import { type GivenPhrase, givenPhrases, type PhraseCategory } from '../../core/speak/phrases.ts';

/** A phrase as the board shows it, whoever made it. `picture`: the name of a drawn one; `ownPicture`: whose picture its person gave. */
export type ShownPhrase = {
  id: string;
  text: string;
  /** What its key says; it says the whole `text`. */
  name: string;
  category: PhraseCategory;
  picture: string | undefined;
  ownPicture: { phraseId: string; at: string; alt: string } | undefined;
  help: boolean;
};

/** All phrases of a board, the ones of each category together: those that come with the program, then its person's own. */
export function shownPhrases(own: readonly OwnPhraseNow[], language: Language): ShownPhrase[] {
  return [...givenPhrases.map((phrase) => ofGiven(phrase, language)), ...own.map(ofOwn)];
}

function ofGiven({ id, category, picture, short, help = false, ...words }: GivenPhrase, language: Language): ShownPhrase {
  const text = words[language];
  return { id, text, name: short?.[language] ?? text, category, picture, ownPicture: undefined, help };
}

function ofOwn({ id, text, category, picture, hasPicture, given, updatedAt }: OwnPhraseNow): ShownPhrase {
  const ownPicture = hasPicture ? { phraseId: id, at: updatedAt, alt: given?.alt ?? '' } : undefined;
  return { id, text, name: text, category, picture: picture ?? undefined, ownPicture, help: category === 'urgent' };
}
