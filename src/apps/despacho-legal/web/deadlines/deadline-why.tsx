import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { CountedDeadline } from '../../deadlines/contract.ts';
import { AssumptionItem } from './assumption-item.tsx';
import { CitedWords } from './cited-words.tsx';
import { CountSteps } from './count-steps.tsx';
import { DayField } from './day-field.tsx';
import type { DeadlineEdit } from './said-of.ts';

type Props = { counted: CountedDeadline; onChange(edit: DeadlineEdit): void };

/** Why a date is what it is: the words of the law, everything that it rests on, and the count itself. */
export function DeadlineWhy({ counted, onChange }: Props) {
  const t = useT();
  const id = useId();
  const { rule, by, assumptions, notes, trigger } = counted;
  return (
    <section className="stack stack-5 measure" aria-labelledby={id}>
      <h3 className="t-lead" id={id}>
        {t('despacho-legal.deadlines.why.title')}
      </h3>
      <div className="stack stack-3">
        <h4 className="strong">{t('despacho-legal.deadlines.why.law')}</h4>
        <CitedWords cited={by} country={rule.country} />
        <p>{t(`despacho-legal.deadlines.nature.${rule.nature}`)}</p>
      </div>
      {notes.length > 0 && (
        <div className="stack stack-3">
          <h4 className="strong">{t('despacho-legal.deadlines.why.know')}</h4>
          <ul className="stack stack-4">
            {notes.map((note) => (
              <li key={note.id} className="stack stack-2">
                <p>{t(`despacho-legal.deadlines.notes.${note.id}`)}</p>
                {note.by && <CitedWords cited={note.by} country={rule.country} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="stack stack-3">
        <h4 className="strong">{t('despacho-legal.deadlines.why.rests')}</h4>
        <p className="meta">{t('despacho-legal.deadlines.why.restsHelp')}</p>
        <DayField
          label={t(`despacho-legal.deadlines.rules.${rule.id}.day`)}
          value={trigger}
          onChange={(day) => day && onChange({ trigger: day })}
        />
        <ul className="stack stack-5">
          {assumptions.map((assumption) => (
            <AssumptionItem key={placeOf(assumption.id)} assumption={assumption} counted={counted} onChange={onChange} />
          ))}
        </ul>
      </div>
      <details>
        <summary>{t('despacho-legal.deadlines.why.steps')}</summary>
        <CountSteps counted={counted} />
      </details>
    </section>
  );
}

/** What is changed may change what is assumed: its place stays, with what was opened and where the focus is. */
function placeOf(id: string): string {
  if (id === 'no-own-days') return 'own-days';
  return id.startsWith('stop-') && id !== 'stop-anew' ? 'stop' : id;
}
