import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { type GasLevel, gasLevels } from '../../core/practice/goal-attainment.ts';
import { keyOf, type LevelKey, nameLevel } from '../../core/practice/goal-line.ts';
import { signed } from '../keeping/level-line.tsx';

type Props = { legend: string; levels: Record<LevelKey, string>; value: GasLevel; onChange(level: GasLevel): void };

/** One of the five levels, by its name and in the words that the person gave it. */
export function LevelChoice({ legend, levels, value, onChange }: Props) {
  const { language } = useLanguage();
  return (
    <ChoiceGroup<LevelKey>
      legend={legend}
      options={gasLevels.map((level) => ({
        value: keyOf(level),
        label: `${signed(level)} · ${nameLevel(level, language)}`,
        hint: levels[keyOf(level)] || undefined,
      }))}
      value={keyOf(value)}
      onChange={(key) => onChange(gasLevels.find((level) => keyOf(level) === key) ?? 0)}
    />
  );
}
