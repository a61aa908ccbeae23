import { useT } from '#ui/i18n/use-t.ts';
import type { Pattern, Rate } from '../../core/finding.ts';
import { several } from '../../core/map/pair.ts';
import { shownRate } from '../../core/map/shown-rate.ts';
import type { People } from '../map/use-people.ts';

const answers = ['gaveIn', 'refused', 'silent', 'other'] as const;
const comparedWeeks = 8;

/** How often it comes, with what chance alone may do to it, in words; and how the other side goes on. */
export function RatePart({ pattern, people }: { pattern: Pattern; people: People }) {
  const t = useT();
  const { from, to, first, last, all, weeks, response } = pattern;
  const whose = from === several ? 'group' : people.isYou(from) ? 'yours' : 'theirs';
  const say = (when: string, told: Rate) => {
    const { rate, low, high } = shownRate(told);
    const often = t(`spoiler-alert.map.rate.${rate === 'under-one' ? 'underOne' : 'of'}.${whose}`, {
      rate: rate === 'under-one' ? 1 : rate,
      name: people.name(from),
    });
    return t('spoiler-alert.map.rate.sentence', { when: t(`spoiler-alert.map.rate.${when}`), often, low, high });
  };
  const who = people.isYou(to) ? 'you' : 'other';
  const name = to === null ? t('spoiler-alert.map.answer.side') : people.name(to);
  const isLong = weeks.length >= comparedWeeks;
  return (
    <>
      <div className="stack stack-2">
        <h3>{t('spoiler-alert.map.rate.title')}</h3>
        {isLong ? (
          <>
            <p>{say('last', last)}</p>
            <p>{say('first', first)}</p>
          </>
        ) : (
          <p>{say('all', all)}</p>
        )}
      </div>
      <div className="stack stack-2">
        <h3>{t('spoiler-alert.map.answer.title')}</h3>
        <ul className="list">
          {answers
            .filter((answer) => response[answer] > 0)
            .map((answer) => (
              <li key={answer}>{t(`spoiler-alert.map.answer.${who}.${answer}`, { count: response[answer], name })}</li>
            ))}
        </ul>
      </div>
    </>
  );
}
