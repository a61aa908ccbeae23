import '#ui/session/analysis/analysis.css';
import { useEffect } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { useSession } from '#ui/session/use-session.ts';
import { KeptList } from '../gate/kept-list.tsx';
import { accountCopy } from './account-copy.ts';

const notThere = 'spoiler-alert/import-not-found';
const permission = 'http/consent-required';

/** Why the account has not got the chat, in a sentence, and what can be done: going on, making room, allowing it again, or leaving it. */
export function BrokenCopy({ problem }: { problem: unknown }) {
  const t = useT();
  const textOf = useProblemText();
  const { user } = useSession();
  const type = isProblem(problem) ? problem.type : '';
  const isPermission = type === permission;
  const { data, refetch } = useConsents({ lately: true });
  const consent = data?.find(({ purpose }) => purpose === 'chat-imports');
  useEffect(() => {
    // What was allowed a minute ago is not any more.
    if (isPermission) void refetch();
  }, [isPermission, refetch]);
  const own = `spoiler-alert.account.why.${type.replaceAll('/', '-')}`;
  const retry = () => accountCopy.retry(user?.id);
  const goOn = (
    <Button onClick={retry}>{t(`spoiler-alert.account.${type === notThere || isPermission ? 'again' : 'retry'}`)}</Button>
  );
  return (
    <Callout kind="warn" title={t('spoiler-alert.account.broken')}>
      <div className="stack stack-3">
        <p role="alert">
          {words.has(own) ? t(own) : textOf(problem)} {t('spoiler-alert.account.stays')}
        </p>
        {type === 'spoiler-alert/too-many-chats' && <KeptList />}
        {isPermission && consent && <AskConsent consent={consent}>{goOn}</AskConsent>}
        <div className="u-row">
          {!isPermission && accountCopy.mayRetry(problem) && goOn}
          <Button kind="quiet" onClick={() => void accountCopy.cancel()}>
            {t('spoiler-alert.account.leave')}
          </Button>
        </div>
      </div>
    </Callout>
  );
}
