import '../cases/cases.css';
import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Avatar } from '#ui/primitives/avatar.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { ReceivedShare, ReceivedShares } from '../../professional/contract.ts';
import type { DeskList, DeskSummary } from '../../professional/desk/contract.ts';
import { hoursInWords } from './hours-in-words.ts';
import { desksKey, receivedKey } from './keys.ts';

/** The cases that others share with whoever is here, and what they keep of those that are not shared any more. */
export function Page() {
  const t = useT();
  const shares = useQuery({
    queryKey: [...receivedKey, 'list'],
    queryFn: ({ signal }) => api.get<ReceivedShares>('/api/despacho-legal/shared', signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
  });
  const desks = useQuery({
    queryKey: [...desksKey, 'list'],
    queryFn: ({ signal }) => api.get<DeskList>('/api/despacho-legal/desks', signal),
    refetchOnMount: 'always',
  });
  const error = shares.error ?? desks.error;
  const [asked, taken] = (['asked', 'accepted'] as const).map((state) =>
    (shares.data?.items ?? []).filter((share) => share.state === state),
  );
  const own = desks.data?.items ?? [];
  const isEmpty = shares.data?.items.length === 0 && own.length === 0;
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.received.title')}</h1>
        <p>{t('despacho-legal.received.lead')}</p>
      </header>
      {error && (!shares.data || !desks.data) && (
        <ProblemNotice error={error} retry={() => void Promise.all([shares.refetch(), desks.refetch()])} />
      )}
      {!error && (!shares.data || !desks.data) && <Loading />}
      {isEmpty && <EmptyState title={t('despacho-legal.received.none')} text={t('despacho-legal.received.noneText')} />}
      <Shares name="asked" shares={asked ?? []} desks={own} />
      <Shares name="accepted" shares={taken ?? []} desks={own} />
      <Closed desks={own.filter(({ shareId }) => shareId === null)} />
      <div className="u-row">
        <ButtonLink to="/despacho-legal/nombres" icon="shield-check">
          {t('despacho-legal.received.names')}
        </ButtonLink>
        <ButtonLink to="/despacho-legal/mis-textos" icon="pencil">
          {t('despacho-legal.texts.title')}
        </ButtonLink>
      </div>
    </>
  );
}

type SharesProps = { name: 'asked' | 'accepted'; shares: readonly ReceivedShare[]; desks: readonly DeskSummary[] };

function Shares({ name, shares, desks }: SharesProps) {
  const t = useT();
  const format = useFormat();
  if (shares.length === 0) return null;
  return (
    <section className="sec" aria-labelledby={`legal-${name}`}>
      <h2 className="t-lead" id={`legal-${name}`}>
        {t(`despacho-legal.received.${name}`)}
      </h2>
      <ul className="rows rows--card">
        {shares.map(({ id, person, deskId, expiresAt, unread, toSign }) => {
          const desk = desks.find((one) => one.id === deskId);
          const about = [
            desk && desk.label !== person && person,
            desk && t(`despacho-legal.desk.status.${desk.status}`),
            desk && desk.minutes > 0 && hoursInWords(desk.minutes),
            t('despacho-legal.received.until', { date: format.date(expiresAt) }),
          ];
          const waiting = [
            unread > 0 && t('despacho-legal.share.unread', { count: unread }),
            toSign > 0 && t('despacho-legal.share.toSign', { count: toSign }),
          ].filter(Boolean);
          return (
            <li key={id}>
              <LinkRow
                className="legal-text"
                to={`/despacho-legal/compartidos/${id}`}
                mark={<Avatar name={person} />}
                name={desk?.label ?? person}
              >
                <span className="meta">{about.filter(Boolean).join(' · ')}</span>
                {waiting.length > 0 && <span className="strong">{waiting.join(' · ')}</span>}
              </LinkRow>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Closed({ desks }: { desks: readonly DeskSummary[] }) {
  const t = useT();
  if (desks.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="legal-closed">
      <h2 className="t-lead" id="legal-closed">
        {t('despacho-legal.received.closed')}
      </h2>
      <p className="muted measure">{t('despacho-legal.received.closedText')}</p>
      <ul className="rows rows--card">
        {desks.map(({ id, label, minutes }) => (
          <li key={id}>
            <LinkRow className="legal-text" to={`/despacho-legal/mis-notas/${id}`} name={label}>
              {minutes > 0 && <span className="meta">{hoursInWords(minutes)}</span>}
            </LinkRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
