import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';

type Props = { title: string; error: unknown; onRetry(): void };

/** In place of something that is not here yet, could not be read, or is not there for this person. */
export function SessionAway({ title, error, onRetry }: Props) {
  const t = useT();
  const isGone = isProblem(error) && (error.status === 404 || error.status === 422);
  return (
    <>
      <header className="title">
        <h1>{isGone ? t('comunicacion-social.away.title') : title}</h1>
        {isGone && <p>{t('comunicacion-social.away.text')}</p>}
      </header>
      {isGone && (
        <div className="u-row btns">
          <ButtonLink to="/comunicacion-social" kind="primary">
            {t('comunicacion-social.toToday')}
          </ButtonLink>
        </div>
      )}
      {!isGone && (error ? <ProblemNotice error={error} retry={onRetry} /> : <Loading />)}
    </>
  );
}
