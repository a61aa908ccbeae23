import { useT } from '#ui/i18n/use-t.ts';
import { buttonClass } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { DeadlineCard } from '../deadlines/deadline-card.tsx';
import { useDeadlines } from '../deadlines/use-deadlines.ts';

/** The deadline of a case that ends first and is not over, with what can be done about it; nothing where there is none. */
export function NextDeadline({ caseId }: { caseId: string }) {
  const t = useT();
  const { data } = useDeadlines(caseId);
  const next = data?.items.find(({ isDone, counted }) => !isDone && counted !== null && counted.daysLeft >= 0);
  if (!next?.counted) return null;
  const its = `/despacho-legal/casos/${caseId}`;
  return (
    <DeadlineCard counted={next.counted} kept={next}>
      <div className="u-row">
        <ButtonLink kind="primary" to={`${its}/documentos`}>
          {t('despacho-legal.cases.prepare')}
        </ButtonLink>
        <a
          className={buttonClass({ kind: 'line' })}
          href={`/api/despacho-legal/cases/${caseId}/deadlines/${next.id}/ics`}
          download
        >
          <Icon name="calendar-plus" />
          {t('despacho-legal.cases.toCalendar')}
        </a>
        <ButtonLink kind="quiet" to={`${its}/plazos`}>
          {t('despacho-legal.cases.whyThisDay')}
        </ButtonLink>
      </div>
    </DeadlineCard>
  );
}
