import './scenarios.css';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { filterScenarios, readFilter, type ScenarioFilter, writeFilter } from '../../core/practice/filter-scenarios.ts';
import { domains } from '../../core/skills.ts';
import { FilterFields } from './filter-fields.tsx';
import { ScenarioRow } from './scenario-row.tsx';
import { useScenarios } from './use-scenarios.ts';

/** Every situation, by where it happens. What is looked for stands in the address: it can be kept, sent, and gone back to. */
export function Page() {
  const t = useT();
  const go = useGo();
  const { data, error, refetch } = useScenarios();
  const asked: Record<string, string | undefined> = {
    tema: useQueryParam('tema'),
    habilidad: useQueryParam('habilidad'),
    nivel: useQueryParam('nivel'),
  };
  const filter = readFilter((name) => asked[name]);
  const look = (next: ScenarioFilter) => go(`/comunicacion-social/situaciones${writeFilter(next)}`, { replace: true });
  const found = filterScenarios(data?.items ?? [], filter);
  const isFiltered = writeFilter(filter) !== '';
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.scenarios')}</h1>
        <p>{t('comunicacion-social.choosing.lead')}</p>
      </header>
      <section className="sec" aria-label={t('comunicacion-social.choosing.filters')}>
        <FilterFields filter={filter} onChange={look} />
        <div className="u-row practice-count">
          <p className="meta" role="status">
            {data && t('comunicacion-social.choosing.count', { count: found.length })}
          </p>
          {isFiltered && (
            <Button kind="quiet" icon="x" onClick={() => look({})}>
              {t('comunicacion-social.choosing.clear')}
            </Button>
          )}
        </div>
      </section>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && found.length === 0 && (
        <EmptyState
          title={t(`comunicacion-social.choosing.${isFiltered ? 'none' : 'empty'}`)}
          text={t(`comunicacion-social.choosing.${isFiltered ? 'noneText' : 'emptyText'}`)}
        />
      )}
      {domains.map((domain) => {
        const here = found.filter((one) => one.domain === domain);
        if (here.length === 0) return null;
        return (
          <section className="sec" key={domain} aria-labelledby={`practice-domain-${domain}`}>
            <h2 className="t-lead" id={`practice-domain-${domain}`}>
              {t(`comunicacion-social.domain.${domain}`)}
            </h2>
            <ul className="rows rows--card">
              {here.map((one) => (
                <ScenarioRow key={one.id} scenario={one} difficulty={filter.difficulty} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
