import './laws.css';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { countries } from './countries.ts';
import { LawRow } from './law-row.tsx';
import { useLaws } from './use-laws.ts';

/** Which laws answers come from, of when they are and where they may be read officially. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useLaws();
  return (
    <>
      <header className="title-app">
        <Chip icon="scale" size="lg" app="despacho-legal" />
        <div className="title">
          <h1 tabIndex={-1}>{t('despacho-legal.laws.loaded.title')}</h1>
          <p>{t('despacho-legal.laws.loaded.lead')}</p>
        </div>
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && <NoLaws />}
      {data && data.items.length > 0 && (
        <>
          <Callout kind="note" title={t('despacho-legal.laws.loaded.notice')}>
            <p className="measure">{t('despacho-legal.laws.loaded.noticeText')}</p>
          </Callout>
          {data.shelf.state === 'making' && (
            <Loading
              text={
                data.shelf.done < data.shelf.total
                  ? t('despacho-legal.laws.loaded.preparing', { done: data.shelf.done, total: data.shelf.total })
                  : t('despacho-legal.laws.loaded.preparingLast')
              }
            />
          )}
          {countries
            .map((country) => ({ country, laws: data.items.filter((law) => law.country === country) }))
            .filter(({ laws }) => laws.length > 0)
            .map(({ country, laws }) => (
              <section className="sec" key={country} aria-labelledby={`laws-${country}`}>
                <h2 className="t-head" id={`laws-${country}`}>
                  {t(`despacho-legal.laws.country.${country}`)}
                </h2>
                <ul className="rows">
                  {laws.map((law) => (
                    <LawRow key={law.key} law={law} />
                  ))}
                </ul>
              </section>
            ))}
          <div className="u-row">
            <ButtonLink to="/despacho-legal/preguntar">{t('despacho-legal.laws.loaded.ask')}</ButtonLink>
          </div>
        </>
      )}
    </>
  );
}

function NoLaws() {
  const t = useT();
  return (
    <EmptyState title={t('despacho-legal.laws.loaded.empty')} text={t('despacho-legal.laws.loaded.emptyText')}>
      <div className="card stack stack-3 measure">
        <h3 className="t-lead">{t('despacho-legal.laws.loaded.emptyCommand')}</h3>
        <p>{t('despacho-legal.laws.loaded.emptyHow')}</p>
        <ul className="list">
          <li>
            <code>mentalia law import es --from boe</code>
          </li>
          <li>
            <code>mentalia law import mx --from CARPETA</code>
          </li>
        </ul>
      </div>
    </EmptyState>
  );
}
