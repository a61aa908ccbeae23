import './cases.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import type { CasePage, CaseShelf } from '../../cases/contract.ts';
import { CaseRow } from './case-row.tsx';
import { InformationNotice } from './information-notice.tsx';
import { shelfKey } from './keys.ts';
import { SpecialistList } from './specialist-list.tsx';
import { TellCard, WaysIn } from './ways-in.tsx';

const shelves = ['open', 'archived', 'removed'] as const;

/** The front of the office: what can be done here, and the cases of the person. */
export function Page() {
  const t = useT();
  const [shelf, setShelf] = useState<CaseShelf>('open');
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.name')}</h1>
        <p>{t('despacho-legal.cases.lead')}</p>
      </header>
      <div className="cols">
        <div className="stack stack-7">
          <TellCard />
          <section className="sec" aria-labelledby="legal-cases">
            <div className="sec-head">
              <h2 id="legal-cases">{t('despacho-legal.cases.mine')}</h2>
            </div>
            <Seg
              legend={t('despacho-legal.cases.which')}
              options={shelves.map((value) => ({ value, label: t(`despacho-legal.cases.shelf.${value}`) }))}
              value={shelf}
              onChange={(chosen) => setShelf(chosen)}
            />
            <Shelf key={shelf} shelf={shelf} />
          </section>
          <WaysIn />
        </div>
        <aside className="stack" aria-label={t('despacho-legal.cases.help')}>
          <InformationNotice />
          <SpecialistList />
        </aside>
      </div>
    </>
  );
}

function Shelf({ shelf }: { shelf: CaseShelf }) {
  const t = useT();
  const pages = useInfiniteQuery({
    queryKey: shelfKey(shelf),
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ shelf, ...(pageParam && { after: pageParam }) });
      return api.get<CasePage>(`/api/despacho-legal/cases?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnMount: 'always',
  });
  const { data, error, refetch } = pages;
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const cases = data.pages.flatMap(({ items }) => items);
  if (cases.length === 0 && shelf === 'open')
    return (
      <EmptyState title={t('despacho-legal.cases.none')} text={t('despacho-legal.cases.noneText')}>
        <ButtonLink icon="plus" to="/despacho-legal/contar">
          {t('despacho-legal.cases.open')}
        </ButtonLink>
      </EmptyState>
    );
  if (cases.length === 0) return <p className="muted measure">{t(`despacho-legal.cases.empty.${shelf}`)}</p>;
  return (
    <>
      {shelf === 'removed' && <p className="muted measure">{t('despacho-legal.cases.removedLead')}</p>}
      <ul className="rows">
        {cases.map((its) => (
          <CaseRow key={its.id} its={its} isRemoved={shelf === 'removed'} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}
