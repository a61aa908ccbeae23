import { useT } from '#ui/i18n/use-t.ts';
import type { PhraseCategory } from '../../core/speak/phrases.ts';
import { PictogramPicture } from './pictogram-picture.tsx';

export type Shelf = PhraseCategory | 'used';
type Props = { shelves: readonly Shelf[]; shelf: Shelf; onChoose(shelf: Shelf): void };

const pictureOf: Record<Shelf, string> = {
  used: 'clock',
  urgent: 'alert',
  answers: 'yes',
  sensory: 'noise',
  health: 'hospital',
  food: 'eat',
  home: 'house',
  work: 'school',
  feelings: 'happy',
  people: 'family',
  questions: 'question',
};

/** Which phrases are shown. */
export function CategoryChoice({ shelves, shelf, onChoose }: Props) {
  const t = useT();
  return (
    <fieldset className="speak-shelves">
      <legend className="sr">{t('sign-link.speak.category')}</legend>
      {shelves.map((one) => (
        <button key={one} type="button" className="speak-shelf" aria-pressed={one === shelf} onClick={() => onChoose(one)}>
          <PictogramPicture name={pictureOf[one]} />
          {t(`sign-link.speak.categories.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
