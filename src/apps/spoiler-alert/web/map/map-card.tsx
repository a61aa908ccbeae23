import { type ComponentProps, useId, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { NumberTable } from './number-table.tsx';
import { WeekMap } from './week-map.tsx';

const views = ['dots', 'numbers'] as const;
type View = (typeof views)[number];

/** The map and the same in numbers: one of them is seen, and screen readers always have the numbers. */
export function MapCard(props: ComponentProps<typeof WeekMap>) {
  const t = useT();
  const id = useId();
  const [view, setView] = useState<View>('dots');
  const options = views.map((value) => ({ value, label: t(`spoiler-alert.map.view.${value}`) }));
  const { rows, columns, pair, people, onSelect } = props;
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id} className="sr">
        {t('spoiler-alert.map.name')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <section className="spoiler-scroll" aria-labelledby={id} tabIndex={0}>
        {view === 'dots' && <WeekMap {...props} />}
        <NumberTable {...{ rows, columns, pair, people, onSelect }} isHidden={view === 'dots'} />
      </section>
      <Seg<View> legend={t('spoiler-alert.map.view.legend')} options={options} value={view} onChange={setView} />
    </section>
  );
}
