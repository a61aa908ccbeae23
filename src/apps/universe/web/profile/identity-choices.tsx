import type { ReactNode } from 'react';
import type { Condition } from '#platform/profiles/core/conditions.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { choicesOf, conditionsAfter, type IdentityChoice, identityChoices } from '../../core/identity-choices.ts';

type Props = {
  legend: string;
  hideLegend?: boolean;
  help?: ReactNode;
  value: readonly Condition[];
  onChange(conditions: Condition[]): void;
};

/** As many as a person wants to say, and saying none as a choice like the others. */
export function IdentityChoices({ value, onChange, ...look }: Props) {
  const t = useT();
  return (
    <CheckGroup<IdentityChoice>
      {...look}
      columns={2}
      options={identityChoices.map((choice) => ({ value: choice, label: t(`universe.identity.condition.${choice}`) }))}
      value={choicesOf(value)}
      onChange={(choices) => onChange(conditionsAfter(value, choices))}
    />
  );
}
