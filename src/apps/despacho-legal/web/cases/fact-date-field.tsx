import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { DateDraft } from './date-draft.ts';

type Props = { value: DateDraft; error?: string | undefined; onChange(value: DateDraft): void; legend?: string };

const kinds = ['exact', 'month', 'approximate', 'unknown'] as const;
const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** When something happened, as exactly as its person knows it. What was written for one way of saying it stays while they try another. */
export function FactDateField({ value, error, onChange, legend }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const set = (changed: Partial<DateDraft>) => onChange({ ...value, ...changed });
  const nameOf = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const day = (name: 'day' | 'from' | 'to') => ({
    type: 'date',
    label: t(`despacho-legal.entries.when.${name}`),
    value: value[name],
    onChange: (text: string) => set({ [name]: text }),
  });
  return (
    <div className="stack stack-3">
      <Seg
        legend={legend ?? t('despacho-legal.entries.when.legend')}
        hideLegend={false}
        options={kinds.map((kind) => ({ value: kind, label: t(`despacho-legal.entries.when.kind.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => set({ kind })}
      />
      {value.kind === 'exact' && <TextField {...day('day')} error={error} />}
      {value.kind === 'month' && (
        <div className="half">
          <Field label={t('despacho-legal.entries.when.month')} error={error}>
            {(control) => (
              <select {...control} className="input" value={value.month} onChange={({ target }) => set({ month: target.value })}>
                <option value="">{t('despacho-legal.entries.when.choose')}</option>
                {months.map((month) => (
                  <option key={month} value={month}>
                    {nameOf.format(new Date(`2026-${month}-15T00:00:00Z`))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={t('despacho-legal.entries.when.year')}
            inputMode="numeric"
            maxLength={4}
            value={value.year}
            onChange={(year) => set({ year: year.replace(/\D/g, '') })}
          />
        </div>
      )}
      {value.kind === 'approximate' && (
        <div className="half">
          <TextField {...day('from')} error={error} />
          <TextField {...day('to')} optional />
        </div>
      )}
    </div>
  );
}
