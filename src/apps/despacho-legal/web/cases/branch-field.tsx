import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import type { Branch } from '../../cases/contract.ts';
import { branches } from '../../core/concepts/branches.ts';

type Props = { value: Branch | null; onChange(branch: Branch | null): void; legend?: string; help?: string };

/** The field of law of a case, as its person sees it. Not knowing it is an answer. */
export function BranchField({ value, onChange, legend, help }: Props) {
  const t = useT();
  return (
    <ChoiceGroup
      legend={legend ?? t('despacho-legal.cases.settings.branch')}
      help={help ?? t('despacho-legal.cases.settings.branchHelp')}
      columns={2}
      options={[
        ...branches.map((branch) => ({
          value: branch as string,
          label: t(`despacho-legal.cases.branch.${branch}`),
          hint: t(`despacho-legal.cases.branchAbout.${branch}`),
        })),
        { value: 'none', label: t('despacho-legal.cases.branch.none') },
      ]}
      value={value ?? 'none'}
      onChange={(chosen) => onChange(branches.find((branch) => branch === chosen) ?? null)}
    />
  );
}
