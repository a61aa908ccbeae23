import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { tellLetter } from '../../core/handshape/tell-letter.ts';

/** What a picture of a letter is, for whoever does not see it. */
export function useLetterLabel(signs: SignLanguage): (letter: Letter) => string {
  const t = useT();
  const { language } = useLanguage();
  return (letter) =>
    t('sign-link.player.hand', {
      letter: letter.id,
      language: t(`sign-link.language.short.${signs}`),
      how: tellLetter(letter, language).join(' '),
    });
}
