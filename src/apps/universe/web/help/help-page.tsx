import './help.css';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Values } from '#platform/i18n/catalogs.ts';
import type { HelpLines } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { useSession } from '#ui/session/use-session.ts';
import { type Country, countries, emergencyNumber, guessCountry } from '../../core/guess-country.ts';
import { CallLink } from './call-link.tsx';
import { LineSources } from './line-sources.tsx';

/**
 * Telephones with people behind them. Works without an account, and without the list: the emergency number is always there.
 * What it explains has an easy version (a11y/R8).
 */
export function Page() {
  const t = useT();
  const id = useId();
  const { status } = useSession();
  const { settings } = useProfile();
  const [chosen, setChosen] = useState<Country>();
  const easy = settings.reading === 'facil' ? '.facil' : '';
  const explain = (name: string, values?: Values) => t(`universe.helpPage${easy}.${name}`, values);
  const country = chosen ?? (status === 'signed-in' ? settings.country : guessCountry(navigator.languages));
  const name = t(`universe.settings.country.${country}`);
  const number = emergencyNumber[country];
  const lines = useQuery({
    queryKey: ['help-lines', country],
    queryFn: ({ signal }) => api.get<HelpLines>(`/api/help-lines?country=${country}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // Without a network, what this browser kept of the lines answers.
    networkMode: 'always',
    retry: false,
  });

  return (
    <div className="universe-help">
      <section className="universe-crisis" aria-labelledby={`${id}-title`}>
        <div className="stack stack-2">
          <h1 id={`${id}-title`} className="t-head">
            {t('universe.helpPage.title')}
          </h1>
          <p>{explain('lead')}</p>
        </div>
        <div className="universe-calls" aria-live="polite">
          {lines.data?.items.map((line, index) => (
            <CallLink key={`${line.kind}${line.key}${line.phone}`} line={line} isFirst={index === 0} />
          ))}
          {lines.isPending && <Loading text={t('universe.helpPage.loading', { country: name })} />}
          {lines.isError && <p>{explain('failed', { number })}</p>}
          {!lines.data && (
            <a className="btn btn--primary btn--big btn--wide" href={`tel:${number}`}>
              {t('universe.helpPage.callEmergency', { number })}
            </a>
          )}
          {lines.isError && (
            <button type="button" className="btn btn--line" onClick={() => lines.refetch()}>
              {t('ui.retry')}
            </button>
          )}
        </div>
        <div className="field universe-country">
          <label htmlFor={`${id}-country`}>{t('universe.helpPage.country')}</label>
          <select
            className="input"
            id={`${id}-country`}
            value={country}
            onChange={(event) => setChosen(countries.find((one) => one === event.target.value))}
          >
            {countries.map((one) => (
              <option key={one} value={one}>
                {t(`universe.settings.country.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </section>
      <section className="stack stack-3">
        <h2 className="t-lead">{t('universe.helpPage.cannotTalk.title')}</h2>
        <ul className="list">
          <li>{explain('cannotTalk.one')}</li>
          <li>{explain('cannotTalk.two')}</li>
          <li>{explain('cannotTalk.three')}</li>
        </ul>
      </section>
      <section className="stack stack-3">
        <h2 className="t-lead">{t('universe.plan.name')}</h2>
        <p>{explain('plan')}</p>
        <div className="u-row">
          <ButtonLink to="/universe/mi-plan">{t('universe.helpPage.openPlan')}</ButtonLink>
        </div>
      </section>
      {lines.data && <LineSources lines={lines.data.items} />}
      <p className="meta">{explain('fixed')}</p>
    </div>
  );
}
