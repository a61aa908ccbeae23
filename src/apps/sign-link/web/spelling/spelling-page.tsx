import './spelling.css';
import { useMemo } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { splitText } from '../../core/spelling/split-text.ts';
import { Player } from '../player/player.tsx';
import { SpellingNotes } from '../player/spelling-notes.tsx';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { MorePlaces } from './more-places.tsx';
import { NoWord } from './no-word.tsx';
import { useSpelledWord } from './use-spelled-word.ts';
import { WordForm } from './word-form.tsx';

/** A word, letter by letter. It is this app's first page. */
export function Page() {
  const t = useT();
  const { choices, loaded, error, readAgain } = useSignChoices();
  const { language } = choices;
  const word = useSpelledWord();
  const split = useMemo(() => splitText(word.shown, language), [word.shown, language]);
  const short = t(`sign-link.language.short.${language}`);
  return (
    <Frame room="spelling" title={t('sign-link.spelling.title', { language: short })} lead={t('sign-link.spelling.lead')}>
      <div className="stack">
        <WordForm word={word} />
        {!loaded && (error ? <ProblemNotice error={error} retry={() => void readAgain()} /> : <Loading />)}
        {(loaded || Boolean(error)) && (
          <>
            <SpellingNotes split={split} />
            {split.words.length > 0 ? (
              <Player split={split} language={language} />
            ) : (
              <NoWord isWritten={word.shown.trim() !== ''} onTry={word.show} />
            )}
          </>
        )}
      </div>
      <MorePlaces hasWord={split.words.length > 0} />
    </Frame>
  );
}
