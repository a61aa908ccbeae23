import type { FixedWords } from '#platform/safety/contract.ts';
import './cases.css';
import { type ReactNode, useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import type { LegalCase } from '../../cases/contract.ts';
import { useAgo } from './use-ago.ts';
import { useCase } from './use-case.ts';

export type CaseTab = 'summary' | 'facts' | 'law' | 'deadlines' | 'documents' | 'history' | 'settings' | 'professional';
/** People to call stand above the page; `isKept`: the server has what was written. */
export type Danger = { tell(fixed: FixedWords, isKept: boolean): void };

const paths: Record<Exclude<CaseTab, 'settings' | 'professional'>, string> = {
  summary: '',
  facts: '/que-paso',
  law: '/ley',
  deadlines: '/plazos',
  documents: '/documentos',
  history: '/historial',
};

type Props = { tab: CaseTab; children(its: LegalCase, danger: Danger): ReactNode };

/** What every page of a case stands in: what it is called, where it belongs, and the way to its other parts. */
export function CaseFrame({ tab, children }: Props) {
  const t = useT();
  const caseId = useParam('id');
  const { data, error, refetch } = useCase(caseId);
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean }>();
  usePageTitle(data?.title);
  if (!data) return error ? <NoCase error={error} retry={() => void refetch()} /> : <Loading />;
  const danger: Danger = { tell: (said, isKept) => setFixed({ ...said, isKept }) };
  return (
    <>
      {fixed && <FixedPlace fixed={fixed} isKept={fixed.isKept} onClose={() => setFixed(undefined)} />}
      <header className="stack">
        <div className="title-app">
          <Chip icon="scale" size="lg" app="despacho-legal" />
          <div className="title">
            <h1 tabIndex={-1}>{data.title}</h1>
            <CaseLine its={data} />
          </div>
        </div>
        <nav className="tabs" aria-label={t('despacho-legal.cases.parts')}>
          {Object.entries(paths).map(([name, path]) => (
            <Link key={name} to={`/despacho-legal/casos/${data.id}${path}`} current={name === tab}>
              {t(`despacho-legal.cases.tab.${name}`)}
            </Link>
          ))}
        </nav>
      </header>
      {children(data, danger)}
    </>
  );
}

function CaseLine({ its }: { its: LegalCase }) {
  const t = useT();
  const ago = useAgo(its.updatedAt);
  const { number, branch, country, region, status } = its;
  const place = country && [region, t(`despacho-legal.cases.country.${country}`)].filter(Boolean).join(', ');
  const parts = [
    t('despacho-legal.cases.number', { number }),
    branch && t(`despacho-legal.cases.branch.${branch}`),
    place,
    status !== 'active' && t(`despacho-legal.cases.status.${status}`),
    t('despacho-legal.cases.saved', { ago }),
  ];
  return <p>{parts.filter(Boolean).join(' · ')}</p>;
}

function NoCase({ error, retry }: { error: unknown; retry(): void }) {
  const t = useT();
  const isGone = isProblem(error, 'despacho-legal/case-not-found') || isProblem(error, 'http/not-valid');
  return (
    <>
      <header className="title">
        <h1>{t('despacho-legal.name')}</h1>
      </header>
      <ProblemNotice error={error} retry={isGone ? undefined : retry} />
      <div className="u-row">
        <ButtonLink to="/despacho-legal" icon="arrow-left">
          {t('despacho-legal.cases.toAll')}
        </ButtonLink>
      </div>
    </>
  );
}
