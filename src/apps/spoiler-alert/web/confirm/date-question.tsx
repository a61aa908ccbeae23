import { type FormEvent, useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import type { Opened } from '../worker/chat-messages.ts';
import { OtherChat } from './other-chat.tsx';

type Question = Extract<Opened, { outcome: 'which-date' }>;
type Order = 'day-first' | 'month-first';

/** Dates that say two things are asked, never guessed: as they are written, and both ways to read them written out. */
export function DateQuestion({ question }: { question: Question }) {
  const t = useT();
  const format = useFormat();
  const { brought, pick } = useVisit();
  const [order, setOrder] = useState<Order | null>(null);
  const [isMissing, setMissing] = useState(false);
  const day = (at: string | null) => (at ? format.date(at) : '–');
  const reading = (value: Order, key: string, { first, last }: Question['ifDayFirst']) => ({
    value,
    label: t(`spoiler-alert.confirm.date.${key}`, { first: day(first), last: day(last) }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!order || !brought) return setMissing(true);
    void chatWork.open(brought, { dateOrder: order, ...(pick === null ? {} : { pick }) });
  };
  return (
    <form className="stack stack-5 spoiler-measure" onSubmit={submit}>
      <div className="stack stack-2">
        <p>{t('spoiler-alert.confirm.date.help')}</p>
        <p>{t('spoiler-alert.confirm.date.written')}</p>
        <ul className="u-row">
          {question.examples.map((written) => (
            <li key={written} className="spoiler-written nums">
              {written}
            </li>
          ))}
        </ul>
      </div>
      <ChoiceGroup
        legend={t('spoiler-alert.confirm.date.legend')}
        error={isMissing ? t('spoiler-alert.confirm.date.choose') : undefined}
        options={[reading('day-first', 'day', question.ifDayFirst), reading('month-first', 'month', question.ifMonthFirst)]}
        value={order}
        onChange={(value) => {
          setMissing(false);
          setOrder(value);
        }}
      />
      <div className="u-row">
        <Button kind="primary" type="submit">
          {t('spoiler-alert.confirm.date.go')}
        </Button>
        <OtherChat />
      </div>
    </form>
  );
}
