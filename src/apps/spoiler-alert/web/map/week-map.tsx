import { type CSSProperties, Fragment, type KeyboardEvent, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { dotSize } from '../../core/map/dot-size.ts';
import type { MapRow } from '../../core/map/map-rows.ts';
import { endsOf, type Pair, type SideName, sidesOf } from '../../core/map/pair.ts';
import { nextDot } from './next-dot.ts';
import type { placeOf, Selected } from './selected.ts';
import { signIcons } from './sign-icons.ts';
import type { Column } from './use-columns.ts';
import type { People } from './use-people.ts';

type Props = {
  rows: readonly MapRow[];
  columns: readonly Column[];
  pair: Pair;
  people: People;
  here: ReturnType<typeof placeOf>;
  onSelect(selected: Selected): void;
};
const sides: readonly SideName[] = ['one', 'other'];

/** Weeks by sign and direction: a dot is how many, by its surface. One stop of the Tab key; arrows go from dot to dot. */
export function WeekMap({ rows, columns, pair, people, here, onSelect }: Props) {
  const t = useT();
  const table = useRef<HTMLTableElement>(null);
  const most = Math.max(1, ...rows.flatMap(({ one, other }) => [...one.cells, ...other.cells].map(({ length }) => length)));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDot(table.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };
  const hasOther = sidesOf(pair).includes('other');
  let isFirstDot = true;

  const half = (row: MapRow, line: number, side: SideName, column: number) => {
    const cell = row[side].cells[column] ?? [];
    const [first] = cell;
    if (first === undefined) return <span className="spoiler-none" aria-hidden="true" key={side} />;
    const isHere = here?.row === row && here.side === side && here.column === column;
    const canTab = here && here.column >= 0 ? isHere : isFirstDot;
    isFirstDot = false;
    const { from, to } = endsOf(pair, side);
    return (
      <button
        key={side}
        type="button"
        className="spoiler-cell-dot"
        tabIndex={canTab ? 0 : -1}
        data-line={line * 2 + sides.indexOf(side)}
        data-column={column}
        aria-current={isHere || undefined}
        aria-label={t('spoiler-alert.map.dot', {
          sign: t(`spoiler-alert.map.sign.${row.sign.name}`),
          when: columns[column]?.long ?? '',
          count: cell.length,
          direction: people.directionShort(from, to),
        })}
        onClick={() => onSelect({ name: row.sign.name, side, position: row[side].places.indexOf(first) })}
      >
        <span
          className={side === 'one' ? 'spoiler-dot' : 'spoiler-dot spoiler-dot--ring'}
          style={{ '--z': `${dotSize(cell.length, most)}px` } as CSSProperties}
        />
      </button>
    );
  };

  return (
    <table className="spoiler-map" ref={table} onKeyDown={onKeyDown} style={{ '--n': columns.length } as CSSProperties}>
      <caption className="sr">{t('spoiler-alert.map.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('spoiler-alert.map.signs')}</span>
          </th>
          {columns.map(({ key, short, long }) => (
            <th scope="col" key={key} abbr={long}>
              {short}
            </th>
          ))}
          <th scope="col" className="spoiler-total">
            {people.short(pair.one)}
            {hasOther && ` / ${people.short(pair.other)}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <Fragment key={row.sign.name}>
            {row.sign.kind === 'protection' && rows[line - 1]?.sign.kind !== 'protection' && (
              <tr className="spoiler-gap">
                <th colSpan={columns.length + 2} scope="rowgroup">
                  {t('spoiler-alert.map.protects')}
                </th>
              </tr>
            )}
            <tr>
              <th scope="row">
                <span className="spoiler-sign">
                  <Icon name={signIcons[row.sign.name]} />
                  <span>{t(`spoiler-alert.map.sign.${row.sign.name}`)}</span>
                </span>
              </th>
              {columns.map(({ key }, column) => (
                <td key={key}>
                  <span className="spoiler-cell">{sides.map((side) => half(row, line, side, column))}</span>
                </td>
              ))}
              <td className="spoiler-total nums">
                {row.one.places.length}
                {hasOther && <span className="meta"> / {row.other.places.length}</span>}
              </td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
