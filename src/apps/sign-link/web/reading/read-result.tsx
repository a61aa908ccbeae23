import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { SignLanguage } from '../../contract.ts';
import { findLetter } from '../../core/alphabets/alphabets.ts';
import type { ReadLetter } from '../../core/reading/compare-letters.ts';
import type { ReadAttempt } from '../../reading/contract.ts';
import { HandPicture } from '../player/hand-picture.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';

type Props = {
  attempt: ReadAttempt;
  language: SignLanguage;
  busy: boolean;
  problem: string | undefined;
  onNext(): void;
  onUndo(): void;
};

/** What was read of a word, letter by letter, in words and with the hands that were taken for each other. */
export function ReadResult({ attempt, language, busy, problem, onNext, onUndo }: Props) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { letters, word } = attempt;
  const spelled = letters.filter(({ seen }) => seen !== null);
  const read = spelled.filter(({ kind }) => kind === 'right').length;
  const others = letters.filter(({ kind }) => kind !== 'right');
  return (
    <section className="card stack" aria-labelledby="sign-read">
      <h2 id="sign-read" tabIndex={-1} ref={title}>
        {t('sign-link.reading.was', { word: word.toLocaleUpperCase('es') })}
      </h2>
      <p>{others.length === 0 ? t('sign-link.reading.whole') : t('sign-link.reading.readOf', { read, total: spelled.length })}</p>
      {others.length > 0 && (
        <ul className="stack sign-read-letters">
          {others.map((letter, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same letter may come twice
            <li key={at}>
              <LetterRead letter={letter} language={language} />
            </li>
          ))}
        </ul>
      )}
      {problem && (
        <Callout kind="danger" role="alert">
          <p>{problem}</p>
        </Callout>
      )}
      <div className="u-row">
        <Button kind="primary" onClick={onNext}>
          {t('sign-link.reading.next')}
        </Button>
        <Button kind="quiet" icon="undo-2" busy={busy} onClick={onUndo}>
          {t('sign-link.reading.undo')}
        </Button>
      </div>
    </section>
  );
}

function LetterRead({ letter, language }: { letter: ReadLetter; language: SignLanguage }) {
  const t = useT();
  const taken = letter.kind === 'taken-for' ? letter.typed : null;
  return (
    <>
      <p>{t(`sign-link.reading.told.${letter.kind}`, { seen: letter.seen ?? '', typed: letter.typed ?? '' })}</p>
      <div className="sign-pair">
        {taken !== null && <NamedHand id={taken} what="typed" language={language} />}
        {letter.seen !== null && <NamedHand id={letter.seen} what="seen" language={language} />}
      </div>
    </>
  );
}

function NamedHand({ id, what, language }: { id: string; what: 'seen' | 'typed'; language: SignLanguage }) {
  const t = useT();
  const { choices } = useSignChoices();
  const letter = findLetter(language, id);
  if (!letter) return null;
  return (
    <figure>
      <HandPicture letter={letter} isMirrored={choices.isMirrored !== (choices.hand === 'left')} />
      <figcaption>{t(`sign-link.reading.hands.${what}`, { letter: id })}</figcaption>
    </figure>
  );
}
