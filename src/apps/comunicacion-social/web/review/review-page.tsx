import './review.css';
import { useParam } from '#ui/address/use-param.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { SessionAway } from '../session/session-away.tsx';
import { usePracticeSession } from '../session/use-practice-session.ts';
import { ReviewView } from './review-view.tsx';

/** One turn that is over, looked at from both sides: the last one, or the one that the address names. */
export function Page() {
  const t = useT();
  const practice = usePracticeSession(useParam('sessionId'));
  const asked = Number(useQueryParam('turno'));
  const { session, error, readAgain } = practice;
  if (!session)
    return <SessionAway title={t('comunicacion-social.reviewing.title')} error={error} onRetry={() => void readAgain()} />;
  const turn = session.turns[asked - 1] ?? session.turns.at(-1);
  if (turn) return <ReviewView key={turn.index} practice={practice} session={session} turn={turn} />;
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.reviewing.title')}</h1>
      </header>
      <EmptyState title={t('comunicacion-social.reviewing.none')} text={t('comunicacion-social.reviewing.noneText')}>
        <ButtonLink kind="primary" to={`/comunicacion-social/ensayo/${session.id}`}>
          {t('comunicacion-social.reviewing.toRehearsal')}
        </ButtonLink>
      </EmptyState>
    </>
  );
}
