import '../map/number-table.css';
import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { protections } from '../../core/categories.ts';
import type { Read } from '../../core/map/week-of-places.ts';
import type { People } from '../map/use-people.ts';

const shares = ['messages', 'questions', 'apologies', 'bursts'] as const;

/** What each side does of what everybody does, and what protects, in numbers side by side. None of it is good or bad by itself. */
export function BalancePart({ reading, people }: { reading: Read; people: People }) {
  const t = useT();
  const id = useId();
  const { balance, protective } = reading;
  if (balance.length === 0) return null;
  const waits = ({ replyMinutes }: Read['balance'][number]) => {
    if (replyMinutes === null) return t('spoiler-alert.map.balance.noReply');
    if (replyMinutes < 1) return t('spoiler-alert.map.balance.underMinute');
    return replyMinutes < 120
      ? t('spoiler-alert.map.balance.minutes', { count: replyMinutes })
      : t('spoiler-alert.map.balance.hours', { count: Math.round(replyMinutes / 60) });
  };
  const rows = [
    ...shares
      .slice(0, 3)
      .map((share) => ({ name: t(`spoiler-alert.map.balance.${share}`), cells: balance.map((own) => own[share]) })),
    { name: t('spoiler-alert.map.balance.reply'), cells: balance.map(waits) },
    { name: t('spoiler-alert.map.balance.bursts'), cells: balance.map(({ bursts }) => bursts) },
    ...protections.map((protection) => ({
      name: t(`spoiler-alert.map.sign.${protection}`),
      cells: balance.map((_, who) => protective.filter((each) => each.protection === protection && each.from === who).length),
    })),
  ];
  return (
    <section className="stack stack-3" aria-labelledby={id}>
      <h2 className="t-head" id={id}>
        {t('spoiler-alert.map.balance.title')}
      </h2>
      <p className="measure">{t('spoiler-alert.map.balance.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <section className="card spoiler-scroll" aria-labelledby={id} tabIndex={0}>
        <table className="spoiler-table">
          <thead>
            <tr>
              <th scope="col">{t('spoiler-alert.map.balance.what')}</th>
              {balance.map((_, who) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: people are known by their place in the chat
                <th scope="col" key={who}>
                  {people.name(who)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, who) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: people are known by their place in the chat
                  <td key={who} className="nums">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="meta measure">{t('spoiler-alert.map.balance.neutral')}</p>
    </section>
  );
}
