import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { LegalCase } from '../../cases/contract.ts';
import { nextStep } from '../../core/cases/next-step.ts';
import type { CaseFile } from '../../entries/contract.ts';
import { useDeadlines } from '../deadlines/use-deadlines.ts';
import { localDay } from '../documents/local-day.ts';
import { useDocuments } from '../documents/use-documents.ts';
import { FactItem } from './fact-item.tsx';
import { ofKind } from './of-kind.ts';
import { placeOfStep } from './place-of-step.ts';
import { useFactDate } from './use-fact-date.ts';

type Props = { its: LegalCase; file: CaseFile };

/** What happened, what comes next today, and what ends later, in one line from top to bottom. */
export function SummaryTimeline({ its, file }: Props) {
  const t = useT();
  const dateOf = useFactDate();
  const facts = ofKind(file.entries, 'fact');
  const today = localDay();
  const written = useDocuments({ caseId: its.id });
  const kept = useDeadlines(its.id);
  const citations = file.entries.filter(({ kind }) => kind === 'citation').length;
  const standing = { facts: facts.length, story: its.story, hasBranch: its.branch !== null, citations };
  const deadlines = kept.data?.items ?? [];
  const later = deadlines.filter(({ isDone, date, counted }) => !isDone && (counted?.daysLeft ?? (date < today ? -1 : 0)) >= 0);
  // What comes next is said once all that it depends on is here: it does not change under whoever reads it.
  const isKnown = !written.isPending && !kept.isPending;
  const step = nextStep({ ...standing, documents: written.items?.length ?? 0, deadlines: deadlines.length });
  return (
    <section className="sec" aria-labelledby="legal-timeline">
      <div className="sec-head">
        <h2 className="t-lead" id="legal-timeline">
          {t('despacho-legal.cases.timeline')}
        </h2>
        <Link to={`/despacho-legal/casos/${its.id}/que-paso`}>
          <Icon name="plus" />
          {t('despacho-legal.entries.fact.add')}
        </Link>
      </div>
      <ol className="timeline">
        {facts.map((fact) => (
          <FactItem key={fact.id} fact={fact} entries={file.entries} />
        ))}
        {isKnown && (
          <li className="next">
            <span className="dot" />
            <div>
              <p className="meta">
                {t('despacho-legal.cases.today', { day: dateOf({ kind: 'exact', day: today }).toLocaleLowerCase() })}
              </p>
              <p className="strong">
                <Link to={placeOfStep(step, its.id)}>{t(`despacho-legal.cases.next.${step}`)}</Link>
              </p>
              <p className="meta">{t(`despacho-legal.cases.nextWhy.${step}`)}</p>
            </div>
          </li>
        )}
        {later.map(({ id, date, ruleId, counted }) => (
          <li key={id} className="later">
            <span className="dot" />
            <div>
              <p className="meta">{dateOf({ kind: 'exact', day: counted?.date ?? date })}</p>
              <p className="strong">
                {t('despacho-legal.cases.ends', { do: t(`despacho-legal.deadlines.rules.${ruleId}.do`).toLocaleLowerCase() })}
              </p>
              {counted && (
                <p className="meta">{t('despacho-legal.cases.by', { law: counted.rule.law, article: counted.rule.article })}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
