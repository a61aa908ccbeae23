import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { dictionaryPath } from './dictionary-keys.ts';
import { useReviews } from './use-reviews.ts';

/** What waits to be reviewed. There is no hurry, and nothing says how much it is. */
export function ReviewQueue() {
  const t = useT();
  const format = useFormat();
  const reviews = useReviews();
  return (
    <section className="sec" aria-labelledby="sign-queue">
      <h2 className="t-lead" id="sign-queue">
        {t('sign-link.dictionary.queue')}
      </h2>
      {reviews.isPending && <Loading />}
      {reviews.error && reviews.items.length === 0 && (
        <ProblemNotice error={reviews.error} retry={() => void reviews.refetch()} />
      )}
      {reviews.data && reviews.items.length === 0 && (
        <EmptyState title={t('sign-link.dictionary.queueEmpty')} text={t('sign-link.dictionary.queueEmptyText')} />
      )}
      {reviews.items.length > 0 && (
        <ul className="rows">
          {reviews.items.map(({ id, kind, gloss, language, isMine, waitingSince }) => (
            <li key={id}>
              <LinkRow to={`${dictionaryPath}/revisar/${id}`} name={gloss}>
                <span className="meta">
                  {[
                    t(`sign-link.dictionary.kinds.${kind}`),
                    t(`sign-link.language.short.${language}`),
                    format.day(waitingSince),
                    isMine && t('sign-link.dictionary.takenByYou'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </LinkRow>
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={reviews} />
    </section>
  );
}
