import './today-card.css';
import { useId } from 'react';
import type { Today } from '#platform/profiles/contract.ts';
import { countsNow } from '#platform/profiles/core/day.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { type AboutToday, asAlways, lighterToday, questionsOfToday } from '../../core/lighter-today.ts';
import { useSavedSettings } from '../profile/use-saved-settings.ts';
import { TodayRow } from './today-row.tsx';

/** How the person is today, in one tap each. It is saved at once, makes everything lighter at once, and is gone tomorrow. */
export function TodayCard() {
  const t = useT();
  const format = useFormat();
  const id = useId();
  const { profile, save, setToday, clearToday, state, error, retry } = useSavedSettings();
  if (!profile) return null;
  const today = profile.today && countsNow(profile.today, new Date()) ? profile.today : undefined;
  const change = (part: Partial<Today>): void => {
    const { energy, load, speech, kept } = { ...asAlways, ...today, ...part };
    void save(() => setToday({ energy, load, speech, kept }));
  };
  const lighter = today ? lighterToday(profile, today).map((setting) => t(`universe.today.lighter.${setting}`)) : [];

  return (
    <section className="card universe-today" aria-labelledby={id}>
      <div className="universe-today-head">
        <h2 id={id} className="t-lead">
          {t('universe.today.title')}
        </h2>
        <p className="meta">{t('universe.today.lead')}</p>
      </div>
      <div className="universe-today-rows">
        {(Object.keys(questionsOfToday) as AboutToday[]).map((about) => (
          <TodayRow key={about} about={about} value={today?.[about]} onChange={change} />
        ))}
      </div>
      <div role="status" className="universe-today-now">
        {today && (
          <p className="u-row u-row-2 nowrap u-top">
            <Icon name="moon" />
            <span>
              {lighter.length > 0
                ? t('universe.today.lighterNow', { what: format.list(lighter) })
                : t('universe.today.nothingLighter')}
            </span>
          </p>
        )}
      </div>
      {state === 'failed' && <ProblemNotice title={t('universe.save.failed')} error={error} retry={retry} />}
      {today && (
        <div className="u-row">
          <Seg
            legend={t('universe.today.until')}
            options={[
              { value: 'today', label: t('universe.today.onlyToday') },
              { value: 'kept', label: t('universe.today.kept') },
            ]}
            value={today.kept ? 'kept' : 'today'}
            onChange={(until) => change({ kept: until === 'kept' })}
          />
          <Button kind="quiet" icon="x" onClick={() => save(clearToday)}>
            {t('universe.today.clear')}
          </Button>
          {state !== 'failed' && <Saved state={state} />}
        </div>
      )}
    </section>
  );
}
