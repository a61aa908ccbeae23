import './number-table.css';
import { useT } from '#ui/i18n/use-t.ts';
import type { MapRow } from '../../core/map/map-rows.ts';
import { endsOf, type Pair, type SideName, sidesOf } from '../../core/map/pair.ts';
import type { Selected } from './selected.ts';
import type { Column } from './use-columns.ts';
import type { People } from './use-people.ts';

type Props = {
  rows: readonly MapRow[];
  columns: readonly Column[];
  pair: Pair;
  people: People;
  /** Seen only by screen readers; then its numbers are words and nothing to press. */
  isHidden: boolean;
  onSelect(selected: Selected): void;
};

/** The same as the map, in numbers: a row for each sign and direction. */
export function NumberTable({ rows, columns, pair, people, isHidden, onSelect }: Props) {
  const t = useT();
  const lines = rows.flatMap((row) => sidesOf(pair).map((side) => ({ row, side })));
  const directionOf = (side: SideName) => {
    const { from, to } = endsOf(pair, side);
    return people.direction(from, to);
  };
  return (
    <div className={isHidden ? 'sr' : undefined}>
      <table className="spoiler-table">
        <caption className="sr">{t('spoiler-alert.map.captionNumbers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('spoiler-alert.map.signs')}</th>
            {columns.map(({ key, short, long }) => (
              <th scope="col" key={key} abbr={long}>
                <span aria-hidden="true">{short}</span>
                <span className="sr">{long}</span>
              </th>
            ))}
            <th scope="col">{t('spoiler-alert.map.total')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, side }) => (
            <tr key={`${row.sign.name}${side}`}>
              <th scope="row">
                {t(`spoiler-alert.map.sign.${row.sign.name}`)}
                <span className="meta"> {directionOf(side)}</span>
              </th>
              {row[side].cells.map((cell, column) => (
                <td key={columns[column]?.key} className="nums">
                  {cell[0] === undefined || isHidden ? (
                    cell.length
                  ) : (
                    <button
                      type="button"
                      className="btn btn--quiet"
                      onClick={() => onSelect({ name: row.sign.name, side, position: row[side].places.indexOf(cell[0] ?? -1) })}
                    >
                      {cell.length}
                      <span className="sr"> {t('spoiler-alert.map.open')}</span>
                    </button>
                  )}
                </td>
              ))}
              <td className="nums">{row[side].places.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
