import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { leaveQuickly } from '../exit/leave-quickly.ts';

const lines = ['sees', 'history', 'nothing', 'shorter', 'forgets', 'elsewhere'] as const;

/** What it means that somebody else may see this, in literal words, and the way out. */
export function BeCareful() {
  const t = useT();
  return (
    <Callout kind="note" icon="eye" title={t('spoiler-alert.gate.care.title')}>
      <ul className="list">
        {lines.map((line) => (
          <li key={line}>{t(`spoiler-alert.gate.care.${line}`)}</li>
        ))}
      </ul>
      <div className="u-row">
        <Button icon="door-open" onClick={leaveQuickly}>
          {t('spoiler-alert.gate.care.leave')}
        </Button>
      </div>
    </Callout>
  );
}
