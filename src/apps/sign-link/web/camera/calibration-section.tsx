import { useId, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { Letter, SignLanguage } from '../../core/alphabets/alphabet.ts';
import { takesPerLetter } from '../../core/practice/takes-per-letter.ts';
import { type Calibrations, calibrationPlaces } from './use-calibrations.ts';
import type { HandCamera } from './use-hand-camera.ts';
import type { Practice } from './use-practice.ts';
import type { Takes } from './use-takes.ts';

type Props = {
  letter: Letter;
  language: SignLanguage;
  camera: HandCamera;
  calibrations: Calibrations;
  practice: Practice;
  takes: Takes;
  isTrying: boolean;
};

/** A person's own way of making letters: three takes of each, kept where they choose, and gone when they want. */
export function CalibrationSection({ letter, language, camera, calibrations, practice, takes, isTrying }: Props) {
  const t = useT();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const { list, place } = calibrations;
  const isOwn = list.some((one) => one.letter === letter.id);

  async function remove(only?: string): Promise<void> {
    const before = list;
    if (!(await calibrations.remove(only))) return;
    setAsking(false);
    showToast({
      text: t(only ? 'sign-link.practice.own.removed' : 'sign-link.practice.own.removedAll', { letter: only ?? '' }),
      undo: async () => {
        for (const one of before) if (only === undefined || one.letter === only) await calibrations.keep(one);
      },
    });
  }

  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{t('sign-link.practice.own.title')}</h2>
      <p className="measure">{t('sign-link.practice.own.lead', { takes: takesPerLetter })}</p>
      <TakeControls letter={letter} camera={camera} takes={takes} isOwn={isOwn} isTrying={isTrying} />
      {practice.changing.text && (
        <Callout kind="warn" role="alert">
          <p>{practice.changing.text}</p>
        </Callout>
      )}
      <p className="measure">
        {list.length === 0
          ? t('sign-link.practice.own.none')
          : t('sign-link.practice.own.letters', { letters: list.map((one) => one.letter).join(', ') })}
      </p>
      <Seg
        legend={t('sign-link.practice.own.where')}
        hideLegend={false}
        options={calibrationPlaces.map((value) => ({ value, label: t(`sign-link.practice.own.places.${value}`) }))}
        value={place}
        onChange={(next) => void calibrations.move(next)}
      />
      <p className="meta measure">{t(`sign-link.practice.own.about.${place}`)}</p>
      {list.length > 0 && (
        <div className="u-row">
          {isOwn && (
            <Button kind="quiet" onClick={() => void remove(letter.id)}>
              {t('sign-link.practice.own.remove', { letter: letter.id })}
            </Button>
          )}
          <Button
            kind="quiet"
            icon="download"
            onClick={() =>
              saveAsFile(
                `sign-link-${language}.json`,
                JSON.stringify({ language, calibrations: list }, null, 1),
                'application/json',
              )
            }
          >
            {t('sign-link.practice.own.copy')}
          </Button>
          {isAsking ? (
            <Button kind="danger" icon="trash-2" busy={practice.changing.busy} onClick={() => void remove()}>
              {t('sign-link.practice.own.removeAllYes', { letters: list.length })}
            </Button>
          ) : (
            <Button kind="quiet" icon="trash-2" onClick={() => setAsking(true)}>
              {t('sign-link.practice.own.removeAll')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

type TakeProps = Pick<Props, 'letter' | 'camera' | 'takes' | 'isTrying'> & { isOwn: boolean };

function TakeControls({ letter, camera, takes, isOwn, isTrying }: TakeProps) {
  const t = useT();
  if (letter.movement) return <p className="meta measure">{t('sign-link.practice.own.moving', { letter: letter.id })}</p>;
  if (takes.phase !== 'idle') {
    const said = takes.phase === 'counting' ? 'counting' : 'recording';
    const values = { take: takes.taken + 1, takes: takesPerLetter, seconds: takes.secondsLeft, letter: letter.id };
    return (
      <div className="stack stack-3">
        <p role="status">
          {takes.wasUnclear && `${t('sign-link.practice.own.unclear')} `}
          {t(`sign-link.practice.own.${said}`, values)}
        </p>
        <div className="u-row">
          <Button onClick={takes.cancel}>{t('sign-link.practice.stop')}</Button>
        </div>
      </div>
    );
  }
  const reason =
    camera.state === 'watching'
      ? isTrying
        ? t('sign-link.practice.own.trying')
        : undefined
      : t('sign-link.practice.own.needsCamera');
  return (
    <div className="u-row">
      <Button icon="hand" disabledReason={reason} onClick={takes.begin}>
        {t(isOwn ? 'sign-link.practice.own.redo' : 'sign-link.practice.own.begin', { letter: letter.id })}
      </Button>
    </div>
  );
}
