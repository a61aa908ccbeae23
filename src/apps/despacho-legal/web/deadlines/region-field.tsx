import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import type { SpanishRegion } from '../../deadlines/contract.ts';
import { spanishRegions } from './spanish-regions.ts';

type Props = { value: SpanishRegion | null; onChange(region: SpanishRegion | null): void };

/** Where it is, for the holidays there. Not knowing is an answer. */
export function RegionField({ value, onChange }: Props) {
  const t = useT();
  return (
    <Field label={t('despacho-legal.deadlines.form.region')} help={t('despacho-legal.deadlines.form.regionHelp')}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value ?? ''}
          onChange={({ target }) => onChange(spanishRegions.find((region) => region === target.value) ?? null)}
        >
          <option value="">{t('despacho-legal.deadlines.form.regionNone')}</option>
          {spanishRegions.map((region) => (
            <option key={region} value={region}>
              {t(`despacho-legal.deadlines.region.${region}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
