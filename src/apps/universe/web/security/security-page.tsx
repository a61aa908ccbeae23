import './security.css';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { useWays } from '#ui/session/use-ways.ts';
import { CodeAppRow } from './code-app-row.tsx';
import { ConnectionList } from './connection-list.tsx';
import { EmailRow } from './email-row.tsx';
import { OutsideRows } from './outside-rows.tsx';
import { PasskeyRows } from './passkey-rows.tsx';
import { PasswordRow } from './password-row.tsx';
import { SessionList } from './session-list.tsx';
import { TokenList } from './token-list.tsx';

/** How one comes into the account, where it is open, and who else may come to it. */
export function Page() {
  const t = useT();
  const { user } = useSession();
  const { data: ways, error, refetch } = useWays();
  const outside = useQueryParam('outside');
  const said = outside === 'linked' || outside === 'taken' || outside === 'failed' ? outside : undefined;
  return (
    <>
      <header className="title">
        <h1>{t('universe.security.name')}</h1>
        <p>{t('universe.security.lead')}</p>
      </header>
      {said && (
        <Callout kind={said === 'linked' ? 'ok' : 'warn'} role="status" title={t(`universe.security.outside.${said}.title`)}>
          <p>{t(`universe.security.outside.${said}.text`)}</p>
        </Callout>
      )}
      <section className="sec" aria-labelledby="universe-ways">
        <h2 id="universe-ways" tabIndex={-1}>
          {t('universe.security.ways.title')}
        </h2>
        {error && !ways && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!ways && !error && <Loading />}
        {ways && user && (
          <ul className="rows rows--card">
            <EmailRow email={user.email} />
            <PasswordRow ways={ways} email={user.email} />
            <PasskeyRows />
            <CodeAppRow ways={ways} />
            <OutsideRows />
          </ul>
        )}
      </section>
      <SessionList />
      <ConnectionList />
      <TokenList />
    </>
  );
}
