import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import type { Branch } from '../../cases/contract.ts';
import { branches } from '../../core/concepts/branches.ts';

type Props = { branch: Branch | null; value: Branch | null; onChange(specialist: Branch | null): void };

/** Who goes with the case: proposed from the field of law, with the reason, and chosen by its person. */
export function SpecialistField({ branch, value, onChange }: Props) {
  const t = useT();
  const why = branch
    ? t('despacho-legal.cases.specialist.why', { branch: t(`despacho-legal.cases.branch.${branch}`) })
    : t('despacho-legal.cases.specialist.noWhy');
  return (
    <Field label={t('despacho-legal.cases.specialist.label')} help={`${why} ${t('despacho-legal.cases.specialist.is')}`}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value ?? ''}
          onChange={({ target }) => onChange(branches.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t('despacho-legal.cases.specialist.none')}</option>
          {branches.map((one) => (
            <option key={one} value={one}>
              {t(`despacho-legal.cases.specialist.name.${one}`)}
              {one === branch ? ` · ${t('despacho-legal.cases.specialist.proposed')}` : ''}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
