import './my-signs.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '#ui/address/link.tsx';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { SignShares } from '../../my-signs/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { mySignsKey, mySignsPath, sharesUrl } from './my-signs-keys.ts';
import { ShareForm } from './share-form.tsx';
import { ShareList } from './share-list.tsx';
import { usePersonalSigns } from './use-personal-signs.ts';

/** Links by which family and friends see chosen signs, without an account: made, counted, and taken back here. */
export function Page() {
  const t = useT();
  const signs = usePersonalSigns();
  const shares = useQuery({
    queryKey: [...mySignsKey, 'shares'],
    queryFn: ({ signal }) => api.get<SignShares>(sharesUrl, signal),
  });
  const error = signs.error ?? shares.error;
  const items = signs.data?.items ?? [];
  return (
    <Frame title={t('sign-link.mySigns.pages.share')} lead={t('sign-link.mySigns.shareLead')} hidesLanguage>
      <p>
        <Link to={mySignsPath}>{t('sign-link.mySigns.back')}</Link>
      </p>
      {error && (
        <ProblemNotice
          error={error}
          retry={() => {
            void signs.refetch();
            void shares.refetch();
          }}
        />
      )}
      {!error && (!signs.data || !shares.data) && <Loading />}
      {signs.data && items.length === 0 && (
        <EmptyState title={t('sign-link.mySigns.nothing')} text={t('sign-link.mySigns.nothingText')}>
          <ButtonLink to={`${mySignsPath}/nueva`} icon="plus">
            {t('sign-link.mySigns.add')}
          </ButtonLink>
        </EmptyState>
      )}
      {items.length > 0 && <ShareForm signs={items} />}
      {shares.data && <ShareList shares={shares.data.items} />}
    </Frame>
  );
}
