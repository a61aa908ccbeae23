import type { FixedWords } from '#platform/safety/contract.ts';
import '../cases/cases.css';
import './professional.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import type { ReceivedShare } from '../../professional/contract.ts';
import type { Danger } from '../cases/case-frame.tsx';
import { receivedOneKey } from './keys.ts';

const checkMs = 15_000;

type Props = { tab: 'case' | 'messages'; children(share: ReceivedShare, danger: Danger): ReactNode };

/** What every page of a shared case stands in: who shares what, until when. What is taken back goes from a page that stays open, too. */
export function SharedFrame({ tab, children }: Props) {
  const t = useT();
  const shareId = useParam('shareId');
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean }>();
  const { data, error, refetch } = useQuery({
    queryKey: [...receivedOneKey(shareId), 'itself'],
    queryFn: ({ signal }) => api.get<ReceivedShare>(`/api/despacho-legal/shared/${shareId}`, signal),
    refetchOnMount: 'always',
    refetchInterval: checkMs,
    refetchOnWindowFocus: 'always',
    retry: false,
    gcTime: 0,
  });
  if (isProblem(error) && (error.status === 404 || error.status === 422)) return <Gone />;
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const danger: Danger = { tell: (said, isKept) => setFixed({ ...said, isKept }) };
  return (
    <>
      {fixed && <FixedPlace fixed={fixed} isKept={fixed.isKept} onClose={() => setFixed(undefined)} />}
      <header className="title">
        <p className="meta">{t('despacho-legal.received.view')}</p>
        <h1 tabIndex={-1}>{t('despacho-legal.received.of', { name: data.person })}</h1>
      </header>
      {data.state === 'accepted' && (
        <>
          <Permit share={data} />
          <nav className="tabs" aria-label={t('despacho-legal.received.parts')}>
            <Link to={`/despacho-legal/compartidos/${shareId}`} current={tab === 'case'}>
              {t('despacho-legal.received.case')}
            </Link>
            <Link to={`/despacho-legal/compartidos/${shareId}/mensajes`} current={tab === 'messages'}>
              {data.unread > 0
                ? t('despacho-legal.received.messagesUnread', { count: data.unread })
                : t('despacho-legal.received.messages')}
            </Link>
            {data.deskId && <Link to={`/despacho-legal/mis-notas/${data.deskId}`}>{t('despacho-legal.received.desk')}</Link>}
          </nav>
        </>
      )}
      {children(data, danger)}
    </>
  );
}

function Permit({ share }: { share: ReceivedShare }) {
  const t = useT();
  const format = useFormat();
  const { person: name, scopes, expiresAt } = share;
  const what = format.list(scopes.map((part) => t(`despacho-legal.received.part.${part}`)));
  return (
    <div className="legal-permit">
      <Icon name="eye" />
      <div>
        <b>{t('despacho-legal.received.lets', { name, what, date: format.date(expiresAt) })}</b>
        <p className="muted">{t('despacho-legal.received.sees', { name })}</p>
      </div>
    </div>
  );
}

function Gone() {
  const t = useT();
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.received.gone')}</h1>
        <p>{t('despacho-legal.received.goneText')}</p>
      </header>
      <div className="u-row">
        <ButtonLink kind="primary" to="/despacho-legal/compartidos">
          {t('despacho-legal.received.back')}
        </ButtonLink>
      </div>
    </>
  );
}
