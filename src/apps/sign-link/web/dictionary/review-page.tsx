import './dictionary.css';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Frame } from '../shell/frame.tsx';
import { AskToReview } from './ask-to-review.tsx';
import { ReviewQueue } from './review-queue.tsx';
import { useReviewing } from './use-reviews.ts';

/** For deaf people who review: what waits for them. For others: how to ask, in their own words. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useReviewing();
  return (
    <Frame
      room="dictionary"
      title={t('sign-link.dictionary.pages.revisar')}
      lead={t('sign-link.dictionary.reviewLead')}
      hidesLanguage
    >
      {!data && !error && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.status === 'granted' && <ReviewQueue />}
      {data && <AskToReview reviewing={data} />}
    </Frame>
  );
}
