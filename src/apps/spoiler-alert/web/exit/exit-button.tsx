import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { leaveQuickly } from './leave-quickly.ts';

/** Always in sight, and always at the same place. */
export function ExitButton() {
  const t = useT();
  const id = useId();
  return (
    <div className="spoiler-exit">
      <Button icon="door-open" aria-describedby={id} onClick={leaveQuickly}>
        {t('spoiler-alert.exit.button')}
      </Button>
      <span className="sr" id={id}>
        {t('spoiler-alert.exit.keys')}
      </span>
    </div>
  );
}
