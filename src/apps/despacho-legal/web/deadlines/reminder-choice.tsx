import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import type { KeptDeadline } from '../../deadlines/contract.ts';

type Days = KeptDeadline['remindDays'];
type Props = { value: Days; onChange(days: Days): void };

const offered = ['7', '2', '1'] as const;
const numbers = { '7': 7, '2': 2, '1': 1 } as const;

/** On which mornings somebody wants to be told. Nothing is chosen for them. */
export function ReminderChoice({ value, onChange }: Props) {
  const t = useT();
  return (
    <CheckGroup
      legend={t('despacho-legal.deadlines.remind.title')}
      help={t('despacho-legal.deadlines.remind.help')}
      options={offered.map((days) => ({ value: days, label: t(`despacho-legal.deadlines.remind.${days}`) }))}
      value={offered.filter((days) => value.includes(numbers[days]))}
      onChange={(chosen) => onChange(chosen.map((days) => numbers[days]))}
    />
  );
}
