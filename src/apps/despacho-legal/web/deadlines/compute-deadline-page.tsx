import './deadlines.css';
import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import type { ComputeDeadline, DeadlineRules } from '../../deadlines/contract.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { DeadlineCard } from './deadline-card.tsx';
import { DeadlineForm } from './deadline-form.tsx';
import { DeadlineLimits } from './deadline-limits.tsx';
import { DeadlineWhy } from './deadline-why.tsx';
import { NoDeadlineLaws } from './no-deadline-laws.tsx';
import { saidOf } from './said-of.ts';
import { useCountedDeadline, useDeadlineRules } from './use-deadlines.ts';

/** A deadline worked out without a case: nothing of it is kept. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useDeadlineRules();
  return (
    <>
      <header className="title-app">
        <Chip icon="scale" size="lg" app="despacho-legal" />
        <div className="title">
          <h1 tabIndex={-1}>{t('despacho-legal.deadlines.page.computeTitle')}</h1>
          <p>{t('despacho-legal.deadlines.page.computeLead')}</p>
        </div>
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && <NoDeadlineLaws />}
      {data && data.items.length > 0 && <Compute rules={data} />}
    </>
  );
}

function Compute({ rules }: { rules: DeadlineRules }) {
  const t = useT();
  const [asked, setAsked] = useState<ComputeDeadline>();
  const country = useProfile().settings.country === 'MX' ? 'MX' : 'ES';
  if (asked) return <Answer asked={asked} onAsk={setAsked} onAgain={() => setAsked(undefined)} />;
  return (
    <>
      <DeadlineForm
        rules={rules}
        place={{
          country: rules.items.some((rule) => rule.country === country) ? country : (rules.items[0]?.country ?? 'ES'),
          region: null,
        }}
        name="alone"
        submit={t('despacho-legal.deadlines.form.count')}
        onAsk={(next) => {
          setAsked(next);
          return true;
        }}
      />
      <DeadlineLimits />
    </>
  );
}

type AnswerProps = { asked: ComputeDeadline; onAsk(asked: ComputeDeadline): void; onAgain(): void };

function Answer({ asked, onAsk, onAgain }: AnswerProps) {
  const t = useT();
  const { data, error, refetch } = useCountedDeadline(asked);
  const [isCalendar, setIsCalendar] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;
  // Whoever pressed the button is taken to what came of it.
  useEffect(() => {
    if (isThere) place.current?.focus();
  }, [isThere]);
  const again = (
    <Button kind="quiet" icon="arrow-left" onClick={onAgain}>
      {t('despacho-legal.deadlines.page.again')}
    </Button>
  );
  if (!data) {
    return (
      <>
        {error ? (
          <ProblemNotice error={error} retry={() => void refetch()} />
        ) : (
          <Loading text={t('despacho-legal.deadlines.form.counting')} />
        )}
        <div className="u-row">{again}</div>
      </>
    );
  }
  return (
    <div className="stack stack-5" ref={place} tabIndex={-1}>
      <DeadlineCard counted={data}>
        <div className="u-row btns">
          {data.daysLeft >= 0 && (
            <Button icon="calendar-plus" onClick={() => setIsCalendar(true)}>
              {t('despacho-legal.deadlines.card.calendar')}
            </Button>
          )}
          {data.daysLeft >= 0 && data.rule.template && (
            <ButtonLink to={`/despacho-legal/documentos?plantilla=${data.rule.template}&pais=${data.rule.country}`}>
              {t('despacho-legal.deadlines.card.prepare')}
            </ButtonLink>
          )}
          {again}
        </div>
      </DeadlineCard>
      <div className="card">
        <DeadlineWhy counted={{ ...data, ...saidOf(asked) }} onChange={(edit) => onAsk({ ...asked, ...edit })} />
      </div>
      <div className="u-row between">
        <p className="meta">{t('despacho-legal.deadlines.page.notKept')}</p>
        <ButtonLink kind="quiet" to="/despacho-legal">
          {t('despacho-legal.deadlines.page.toCases')}
        </ButtonLink>
      </div>
      <DeadlineLimits />
      <CalendarDialog counted={data} open={isCalendar} onClose={() => setIsCalendar(false)} />
    </div>
  );
}
