import './speak.css';
import './way.css';
import type { WayProps } from '#ui/catalog/define-web-app.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { alphabets } from '../../core/alphabets/alphabets.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import { LanguageChoice } from '../shell/language-choice.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { PictureGrid } from './picture-grid.tsx';

const graphemes = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** A text out of hands: each letter of the alphabet of signs is a key. It spells a spoken language, letter by letter. */
export function Way({ text, onChange }: WayProps) {
  const t = useT();
  const { choices } = useSignChoices();
  const { letters, reviewed } = alphabets[choices.language];
  const isMirrored = choices.isMirrored !== (choices.hand === 'left');
  const keys = letters.map((letter) => ({
    id: letter.id,
    name: letter.id,
    picture: <HandPicture letter={letter} isMirrored={isMirrored} className="speak-picture" />,
  }));
  const add = (letter: string) => {
    const isFirst = text.trim() === '' || /[.!?]\s*$/.test(text);
    onChange(text + (isFirst ? letter : letter.toLocaleLowerCase('es')));
    announce(letter);
  };
  const back = () =>
    onChange(
      [...graphemes.segment(text)]
        .slice(0, -1)
        .map(({ segment }) => segment)
        .join(''),
    );
  return (
    <div className="speak-way">
      <div className="u-row between">
        <LanguageChoice />
        <div className="u-row u-row-2">
          <Button onClick={() => onChange(`${text} `)}>{t('sign-link.speak.way.space')}</Button>
          <Button icon="arrow-left" onClick={back}>
            {t('sign-link.speak.way.back')}
          </Button>
        </div>
      </div>
      <PictureGrid
        label={t('sign-link.speak.way.letters', { language: t(`sign-link.language.short.${choices.language}`) })}
        keys={keys}
        isSmall
        onPress={add}
      />
      {!reviewed && <p className="meta">{t('sign-link.unreviewed')}</p>}
    </div>
  );
}
