import '../player/player.css';
import '../spelling/spelling.css';
import './reading.css';
import { useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import type { ReadAttempt } from '../../reading/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { HardLetters } from './hard-letters.tsx';
import { OwnWords } from './own-words.tsx';
import { ReadResult } from './read-result.tsx';
import { ReadingDesk } from './reading-desk.tsx';
import { useReading } from './use-reading.ts';
import { useWordToRead } from './use-word-to-read.ts';

type Danger = FixedWords & { isKept: boolean };

/** The hand spells a word that is not shown, and the person writes what they saw. Nothing here is a mark. */
export function Page() {
  const t = useT();
  const { choices, loaded } = useSignChoices();
  const { language } = choices;
  const [danger, setDanger] = useState<Danger>();
  const reading = useReading(language, setDanger);
  const now = loaded ? reading.data : undefined;
  const word = useWordToRead(language, now);
  const [told, setTold] = useState<ReadAttempt>();
  // The last one of this visit, which can still be taken back.
  const [lastId, setLastId] = useState<string>();
  const [hasMoved, setMoved] = useState(false);
  const [attemptId, setAttemptId] = useState(() => crypto.randomUUID());

  async function check(): Promise<void> {
    const attempt = await reading.add({ clientAttemptId: attemptId, word: word.word, typed: word.typed });
    if (!attempt) return;
    setTold(attempt);
    setLastId(attempt.id);
  }
  function goOn(): void {
    setMoved(true);
    setTold(undefined);
    setAttemptId(crypto.randomUUID());
    word.next();
  }
  async function takeBack(id: string): Promise<void> {
    if (!(await reading.undo(id))) return;
    setTold(undefined);
    setLastId(undefined);
    setMoved(true);
    setAttemptId(crypto.randomUUID());
    announce(t('sign-link.reading.undone'));
  }
  const short = t(`sign-link.language.short.${language}`);
  const isTold = told !== undefined && now?.attempts.some(({ id }) => id === told.id);
  return (
    <Frame room="reading" title={t('sign-link.reading.title', { language: short })} lead={t('sign-link.reading.lead')}>
      {danger && <FixedPlace fixed={danger} isKept={danger.isKept} onClose={() => setDanger(undefined)} />}
      {!now && (reading.error ? <ProblemNotice error={reading.error} retry={() => void reading.refetch()} /> : <Loading />)}
      {now && (
        <>
          {isTold ? (
            <ReadResult
              attempt={told}
              language={language}
              busy={reading.attempting.busy}
              problem={reading.attempting.text}
              onNext={goOn}
              onUndo={() => void takeBack(told.id)}
            />
          ) : (
            <ReadingDesk
              key={`${language} ${word.word}`}
              word={word}
              language={language}
              busy={reading.attempting.busy}
              problem={reading.attempting.text}
              takesFocus={hasMoved}
              onCheck={() => void check()}
              onUndoLast={lastId === undefined || now.attempts[0]?.id !== lastId ? undefined : () => void takeBack(lastId)}
            />
          )}
          <HardLetters now={now} reading={reading} />
          <OwnWords now={now} reading={reading} />
        </>
      )}
    </Frame>
  );
}
