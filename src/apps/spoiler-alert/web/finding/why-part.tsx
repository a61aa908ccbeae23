import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { Finding, Pattern, ProtectiveFinding } from '../../core/finding.ts';
import type { Sign } from '../../core/map/map-rows.ts';
import { rowOfMessages } from '../../core/map/row-of-messages.ts';
import type { People } from '../map/use-people.ts';
import type { Around } from './use-around.ts';
import { whyKeys } from './why-keys.ts';

type Props = {
  sign: Sign;
  place: Finding | ProtectiveFinding;
  pattern: Pattern | undefined;
  around: Around | undefined;
  people: People;
};

/** Why this place is shown, in literal words, and what else it could be. */
export function WhyPart({ sign, place, pattern, around, people }: Props) {
  const t = useT();
  const layer = 'layer' in place ? place.layer : 'rule';
  const keys = whyKeys('rules' in place ? place.rules : [place.rule], sign.name);
  const row = around && rowOfMessages(around.messages, place.message - around.first);
  const afterWhom = (who: number) =>
    people.isYou(who) ? t('spoiler-alert.map.before.afterYou') : t('spoiler-alert.map.before.after', { name: people.name(who) });
  const lines = [
    ...keys.map((key) => t(key)),
    layer === 'learned' && t('spoiler-alert.map.layer.learned'),
    layer === 'model' && t('spoiler-alert.map.layer.model'),
    row && row.count >= 3 && t('spoiler-alert.map.before.row', { count: row.count, minutes: row.minutes }),
    row && row.before !== null && afterWhom(row.before),
    pattern && t('spoiler-alert.map.before.days', { count: pattern.days }),
    !pattern && sign.kind === 'harm' && t('spoiler-alert.map.before.few'),
  ].filter((line) => typeof line === 'string');
  const other = [`spoiler-alert.other.${sign.name}`, `spoiler-alert.map.other.${sign.name}`].find((one) => words.has(one));
  return (
    <>
      <div className="stack stack-2">
        <h3>{t('spoiler-alert.map.whyTitle')}</h3>
        <ul className="list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {other && (
        <Callout kind="maybe" title={t('spoiler-alert.map.otherTitle')}>
          <p>{t(other)}</p>
        </Callout>
      )}
    </>
  );
}
