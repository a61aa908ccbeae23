import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { CountedDeadline, DeadlineAssumption } from '../../deadlines/contract.ts';
import { AssumptionChange } from './assumption-change.tsx';
import { CitedWords } from './cited-words.tsx';
import type { DeadlineEdit } from './said-of.ts';
import { useDayWords } from './use-day-words.ts';

type Props = { assumption: DeadlineAssumption; counted: CountedDeadline; onChange(edit: DeadlineEdit): void };

/** One thing that a date rests on: in plain words, with the words of the law, and a way to say that it is not so. */
export function AssumptionItem({ assumption, counted, onChange }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const { whole, list } = useDayWords();
  const [isOpen, setIsOpen] = useState(false);
  const { id, by, change, isOn, isDoubtful, dates, holidays, number } = assumption;
  const [from = counted.trigger, to = from] = dates;
  const named = holidays.map(({ date, name }) => `${whole(date)} (${name[language]})`);
  const said = t(`despacho-legal.deadlines.assumptions.${id}`, {
    date: whole(from),
    from: whole(from),
    to: whole(to),
    count: number ?? 0,
    year: String(number ?? ''),
    list: id === 'holidays' ? new Intl.ListFormat(language).format(named) : list(dates),
  });
  // What stands above is not quoted again.
  const isSame = by?.quote === counted.by.quote && by.article === counted.by.article;
  const isEdited = change === 'days' || change === 'stop' || change === 'region';
  const isShown = isOpen || (change === 'stop' && counted.changes.stop !== null);
  return (
    <li className="stack stack-3">
      <p>{isOn ? said : <s>{said}</s>}</p>
      {(isDoubtful || !isOn) && (
        <p className="u-row u-row-2">
          {isDoubtful && <Tag kind="line">{t('despacho-legal.deadlines.why.doubt')}</Tag>}
          {!isOn && <Tag kind="app">{t('despacho-legal.deadlines.why.changed')}</Tag>}
        </p>
      )}
      {by && !isSame && <CitedWords cited={by} country={counted.rule.country} />}
      {isEdited && (
        <div className="u-row">
          <Button kind="quiet" aria-expanded={isShown} onClick={() => setIsOpen(!isOpen)}>
            {t(`despacho-legal.deadlines.edit.${openOf(id, change)}`)}
            <span className="sr">: {said}</span>
          </Button>
        </div>
      )}
      {change && (!isEdited || isShown) && (
        <AssumptionChange assumption={assumption} said={said} counted={counted} onChange={onChange} />
      )}
    </li>
  );
}

function openOf(id: string, change: DeadlineAssumption['change']): string {
  if (change === 'stop') return 'openStop';
  if (change === 'region') return 'openRegion';
  return id === 'holidays' ? 'openHolidays' : 'openDays';
}
