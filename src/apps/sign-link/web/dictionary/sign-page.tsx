import './dictionary.css';
import { Link } from '#ui/address/link.tsx';
import { useParam } from '#ui/address/use-param.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Frame } from '../shell/frame.tsx';
import { dictionaryPath } from './dictionary-keys.ts';
import { OtherActs } from './other-acts.tsx';
import { OwnActs } from './own-acts.tsx';
import { ReviewTag } from './review-tag.tsx';
import { SenseList } from './sense-list.tsx';
import { SignFacts } from './sign-facts.tsx';
import { SignLooks } from './sign-looks.tsx';
import { useSign } from './use-signs.ts';

/** One sign: how it is made, what it means, who may use it how, and what can be done with it. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { data: sign, error, refetch } = useSign(useParam('id'));
  const title = sign?.content.gloss ?? t('sign-link.dictionary.one');
  return (
    <Frame room="dictionary" title={title} lead={sign && t(`sign-link.language.long.${sign.language}`)} hidesLanguage>
      <p>
        <Link to={dictionaryPath}>{t('sign-link.dictionary.back')}</Link>
      </p>
      {!sign && !error && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {sign && (
        <>
          {sign.said && (
            <Callout kind="note" title={t('sign-link.dictionary.saidTitle')}>
              <p>{sign.said}</p>
            </Callout>
          )}
          <div className="dict-sheet">
            <SignLooks content={sign.content} pose={sign.pose} />
            <div className="stack stack-4">
              <div>
                <ReviewTag state={sign.state} isMine={sign.isMine} />
              </div>
              {sign.content.description && <p>{sign.content.description}</p>}
              <SenseList senses={sign.content.senses} />
              <SignFacts
                content={sign.content}
                more={[
                  [t('sign-link.dictionary.licence'), sign.licence ? t(`sign-link.dictionary.licences.${sign.licence}`) : ''],
                  [t('sign-link.dictionary.source'), sign.source],
                  [t('sign-link.dictionary.reviewedOn'), sign.reviewedOn ? format.date(sign.reviewedOn) : ''],
                ]}
              />
            </div>
          </div>
          {sign.isMine ? <OwnActs sign={sign} /> : <OtherActs sign={sign} />}
        </>
      )}
    </Frame>
  );
}
