import './my-signs.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useHash } from '#ui/address/use-hash.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { SharedSigns } from '../../my-signs/contract.ts';
import { PersonalFacts } from './personal-facts.tsx';
import { PersonalLooks } from './personal-looks.tsx';

/** What a link to somebody's signs shows, to anybody who has it: drawn hands and what they mean. There is no video of anybody. */
export function Page() {
  // What follows the # never travels by itself, so the link is in nobody's log.
  const token = useHash();
  useEffect(hideFromSearch, []);
  return <Shared token={token} key={token} />;
}

function Shared({ token }: { token: string }) {
  const t = useT();
  const format = useFormat();
  const { data, error, isPending } = useQuery({
    queryKey: ['sign-link', 'shared', token],
    queryFn: () => api.post<SharedSigns>('/api/sign-link/shared-signs/open', { token }),
    retry: false,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    enabled: token !== '',
  });
  return (
    <>
      <header className="title">
        <h1 tabIndex={-1}>{data?.title ?? t('sign-link.mySigns.pages.shared')}</h1>
        {data && <p>{t('sign-link.mySigns.sharedLead', { date: format.date(data.expiresAt) })}</p>}
      </header>
      {token === '' && <EmptyState title={t('sign-link.mySigns.noToken')} text={t('sign-link.mySigns.noTokenText')} />}
      {token !== '' && isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {data?.signs.length === 0 && (
        <EmptyState title={t('sign-link.mySigns.sharedEmpty')} text={t('sign-link.mySigns.sharedEmptyText')} />
      )}
      {data && data.signs.length > 0 && (
        <ul className="my-signs-shown">
          {data.signs.map((sign, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they come in an order that does not change, and without ids
            <li className="card stack stack-3" key={at}>
              <div>
                <h2 className="t-lead">{sign.name}</h2>
                {sign.meaning && <p>{sign.meaning}</p>}
              </div>
              <div className="my-signs-stage">
                <PersonalLooks content={sign} takes={sign.pose ? [sign.pose] : []} />
              </div>
              <PersonalFacts content={sign} />
            </li>
          ))}
        </ul>
      )}
      <p className="meta measure">{t('sign-link.mySigns.sharedNote')}</p>
    </>
  );
}

/** While this page is open, search engines are told to keep it out. */
function hideFromSearch(): () => void {
  const meta = Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex, nofollow' });
  document.head.append(meta);
  return () => meta.remove();
}
