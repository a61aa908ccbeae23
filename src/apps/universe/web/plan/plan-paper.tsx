import { phoneHref } from '#platform/safety/core/phone-href.ts';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { isEmptyPlan } from '#platform/safety/plan/core/sections.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { reachLine, writtenParts } from '../../core/plan-text.ts';

type Props = { plan: Pick<SafetyPlan, 'sections' | 'contacts'>; isOnScreen?: boolean };

/** The plan to be read: on paper, and on this device when there is no network. */
export function PlanPaper({ plan, isOnScreen = false }: Props) {
  const t = useT();
  return (
    <section className={isOnScreen ? 'universe-plan-read' : 'universe-plan-paper'} aria-hidden={!isOnScreen || undefined}>
      {!isOnScreen && <h2>{t('universe.plan.name')}</h2>}
      {isEmptyPlan(plan) && <p>{t('universe.planPage.empty')}</p>}
      {writtenParts(plan).map(({ section, lines }) => (
        <div key={section}>
          <h3 className="t-lead">{t(`universe.planPage.section.${section}.title`)}</h3>
          <ul className="list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {plan.contacts.length > 0 && (
        <div>
          <h3 className="t-lead">{t('universe.planPage.contacts.title')}</h3>
          <ul className="list">
            {plan.contacts.map((contact) => (
              <li key={contact.id}>
                {isOnScreen && contact.phone !== '' ? <a href={phoneHref(contact.phone)}>{contact.name}</a> : contact.name}
                {reachLine(contact) !== '' && `: ${reachLine(contact)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="meta">{t('universe.planPage.noPromise')}</p>
    </section>
  );
}
