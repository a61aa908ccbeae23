import './rehearsal.css';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { SessionAway } from '../session/session-away.tsx';
import { usePracticeSession } from '../session/use-practice-session.ts';
import { RehearsalClosed } from './rehearsal-closed.tsx';
import { RehearsalEnd } from './rehearsal-end.tsx';
import { RehearsalView } from './rehearsal-view.tsx';

/** A rehearsal: the other person's words and a reply to write; its last words; or, once it is over, a plain closing. */
export function Page() {
  const t = useT();
  const practice = usePracticeSession(useParam('sessionId'));
  const { session, error, readAgain } = practice;
  if (!session) return <SessionAway title={t('comunicacion-social.rehearsal')} error={error} onRetry={() => void readAgain()} />;
  if (session.status !== 'open') return <RehearsalClosed session={session} />;
  if (session.now.isOver) return <RehearsalEnd practice={practice} session={session} />;
  return <RehearsalView key={session.id} practice={practice} session={session} />;
}
