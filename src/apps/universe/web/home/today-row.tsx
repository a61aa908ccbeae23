import type { Today } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { IconName } from '#ui/primitives/icon-paths.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { type AboutToday, questionsOfToday } from '../../core/lighter-today.ts';

const icons: Record<AboutToday, IconName> = { energy: 'activity', load: 'volume-2', speech: 'message-circle' };

type Props<About extends AboutToday> = {
  about: About;
  /** `undefined`: not said. Nothing is chosen for the person. */
  value: Today[About] | undefined;
  onChange(part: Partial<Today>): void;
};

/** One of the three things asked of a day. */
export function TodayRow<About extends AboutToday>({ about, value, onChange }: Props<About>) {
  const t = useT();
  const options: readonly string[] = questionsOfToday[about];
  return (
    <div className="universe-today-row">
      <p className="u-row u-row-2 strong" aria-hidden="true">
        <Icon name={icons[about]} />
        {t(`universe.today.${about}.name`)}
      </p>
      <Seg<string>
        legend={t(`universe.today.${about}.name`)}
        options={options.map((option) => ({ value: option, label: t(`universe.today.${about}.${option}`) }))}
        value={value ?? ''}
        onChange={(option) => onChange({ [about]: option })}
      />
    </div>
  );
}
