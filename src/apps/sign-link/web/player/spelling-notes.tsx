import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { longestText, type SplitText } from '../../core/spelling/split-text.ts';

/** What of a text is spelled otherwise than written, or not at all. Nothing, where all of it is. */
export function SpellingNotes({ split: { withoutAccent, skipped, isCut } }: { split: SplitText }) {
  const t = useT();
  const digits = skipped.filter(({ kind }) => kind === 'digit').map(({ character }) => character);
  const others = skipped.filter(({ kind }) => kind === 'other').map(({ character }) => character);
  const lines = [
    withoutAccent.length > 0 && t('sign-link.player.notes.accents', { letters: withoutAccent.join(', ') }),
    digits.length > 0 && t('sign-link.player.notes.digits', { digits: digits.join(', ') }),
    others.length > 0 && t('sign-link.player.notes.skipped', { characters: others.map(nameOf(t)).join(', ') }),
    isCut && t('sign-link.player.notes.cut', { most: longestText }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <Callout kind="note" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Callout>
  );
}

const named: Record<string, string> = {
  ',': 'comma',
  '.': 'stop',
  ';': 'semicolon',
  ':': 'colon',
  '-': 'hyphen',
  "'": 'apostrophe',
  '’': 'apostrophe',
};

/** Small marks are hard to see alone: they come with their name. */
function nameOf(t: ReturnType<typeof useT>): (character: string) => string {
  return (character) => {
    const name = named[character];
    return name ? `${t(`sign-link.player.marks.${name}`)} (${character})` : character;
  };
}
