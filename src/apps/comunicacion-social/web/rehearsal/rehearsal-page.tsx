import type { FixedWords } from '#platform/safety/contract.ts';
import './rehearsal.css';
import { useEffect, useRef, useState } from 'react';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { HelpFirst } from '#ui/session/on-demand/help-first.tsx';
import { SessionAway } from '../session/session-away.tsx';
import { usePracticeSession } from '../session/use-practice-session.ts';
import { RehearsalClosed } from './rehearsal-closed.tsx';
import { RehearsalEnd } from './rehearsal-end.tsx';
import { RehearsalView } from './rehearsal-view.tsx';

/** A rehearsal, and above it people to call, where words of it may tell of a danger: whatever becomes of the rehearsal, they stay. */
export function Page() {
  const [fixed, setFixed] = useState<FixedWords>();
  return (
    <>
      {fixed && <HelpFirst fixed={fixed} />}
      <Rehearsal fixed={fixed} onFixed={setFixed} />
    </>
  );
}

type Props = { fixed: FixedWords | undefined; onFixed(fixed: FixedWords | undefined): void };

/** The other person's words and a reply to write; its last words; or, once it is over, a plain closing. */
function Rehearsal({ fixed, onFixed }: Props) {
  const t = useT();
  const practice = usePracticeSession(useParam('sessionId'));
  const { session, error, readAgain } = practice;
  const before = useRef(session?.status);
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('main h1');
    // Gone on with, the closing takes its buttons with it.
    if (before.current === 'left' && session?.status === 'open' && title) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    before.current = session?.status;
  }, [session?.status]);
  if (!session) return <SessionAway title={t('comunicacion-social.rehearsal')} error={error} onRetry={() => void readAgain()} />;
  if (session.status !== 'open') return <RehearsalClosed session={session} takesFocus={!fixed} />;
  if (session.now.isOver) return <RehearsalEnd practice={practice} session={session} />;
  return <RehearsalView key={session.id} {...{ practice, session, fixed, onFixed }} />;
}
