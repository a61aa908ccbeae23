import './dictionary.css';
import { Link } from '#ui/address/link.tsx';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Frame } from '../shell/frame.tsx';
import { dictionaryPath } from './dictionary-keys.ts';
import { ReviewActs } from './review-acts.tsx';
import { SenseList } from './sense-list.tsx';
import { SignChanges } from './sign-changes.tsx';
import { SignFacts } from './sign-facts.tsx';
import { SignLooks } from './sign-looks.tsx';
import { useReview } from './use-reviews.ts';

/** One thing to review: the sign, what would change or what was pointed out, and the answer. Who put it in is not said. */
export function Page() {
  const t = useT();
  const { data: sheet, error, refetch } = useReview(useParam('id'));
  return (
    <Frame
      room="dictionary"
      title={sheet?.gloss ?? t('sign-link.dictionary.one')}
      lead={sheet && t(`sign-link.language.long.${sheet.language}`)}
      hidesLanguage
    >
      <p>
        <Link to={`${dictionaryPath}/revisar`}>{t('sign-link.dictionary.backToQueue')}</Link>
      </p>
      {!sheet && !error && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {sheet && (
        <>
          <p className="t-lead">{t(`sign-link.dictionary.reviewKinds.${sheet.kind}`)}</p>
          {sheet.reason && (
            <Callout kind="note" title={t(`sign-link.dictionary.reasons.${sheet.reason}`)}>
              {sheet.words && <p>{sheet.words}</p>}
            </Callout>
          )}
          {sheet.proposed && <SignChanges before={sheet.content} after={sheet.proposed} why={sheet.words} />}
          <div className="dict-sheet">
            <SignLooks content={sheet.content} pose={sheet.pose} />
            <div className="stack stack-4">
              {sheet.content.description && <p>{sheet.content.description}</p>}
              <SenseList senses={sheet.content.senses} />
              <SignFacts
                content={sheet.content}
                more={[
                  [t('sign-link.dictionary.licence'), sheet.licence ? t(`sign-link.dictionary.licences.${sheet.licence}`) : ''],
                  [t('sign-link.dictionary.source'), sheet.source],
                ]}
              />
            </div>
          </div>
          <ReviewActs sheet={sheet} />
        </>
      )}
    </Frame>
  );
}
