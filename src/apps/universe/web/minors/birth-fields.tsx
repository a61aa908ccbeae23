import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { countries } from '../../core/guess-country.ts';
import { type BirthDraft, type BirthProblem, otherCountry, readBirth } from './read-birth.ts';

type Props = { value: BirthDraft; onChange(part: Partial<BirthDraft>): void; problem: BirthProblem | undefined };

const months = Array.from({ length: 12 }, (_none, index) => index);

/** When somebody was born: the month and the year, and where they live if that changes anything. */
export function BirthFields({ value, onChange, problem }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const nameOfMonth = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const nameOfCountry = new Intl.DisplayNames([language], { type: 'region' });
  const { asksCountry } = readBirth(value, new Date());
  const said = problem && t(`universe.birth.problem.${problem}`);

  return (
    <fieldset className="stack stack-3">
      <legend>{t('universe.birth.legend')}</legend>
      <p className="meta">{t('universe.birth.help')}</p>
      <Field label={t('universe.birth.month')} error={problem === 'missing' && !value.month ? said : undefined}>
        {(control) => (
          <select
            className="input"
            {...control}
            name="bday-month"
            autoComplete="bday-month"
            value={value.month}
            onChange={(event) => onChange({ month: event.target.value })}
          >
            <option value="">{t('universe.birth.choose')}</option>
            {months.map((month) => (
              <option key={month} value={String(month + 1)}>
                {nameOfMonth.format(new Date(Date.UTC(2000, month, 1)))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={t('universe.birth.year')}
        error={problem && problem !== 'country' && (problem !== 'missing' || !value.year) ? said : undefined}
        value={value.year}
        onChange={(year) => onChange({ year })}
        name="bday-year"
        autoComplete="bday-year"
        inputMode="numeric"
        maxLength={4}
      />
      {asksCountry && (
        <Field
          label={t('universe.birth.country')}
          help={t('universe.birth.countryHelp')}
          error={problem === 'country' ? said : undefined}
        >
          {(control) => (
            <select
              className="input"
              {...control}
              name="country"
              autoComplete="country"
              value={value.country}
              onChange={(event) => onChange({ country: event.target.value })}
            >
              <option value="">{t('universe.birth.choose')}</option>
              {countries.map((country) => (
                <option key={country} value={country}>
                  {nameOfCountry.of(country)}
                </option>
              ))}
              <option value={otherCountry}>{t('universe.birth.other')}</option>
            </select>
          )}
        </Field>
      )}
    </fieldset>
  );
}
