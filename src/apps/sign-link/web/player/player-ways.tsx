import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { speeds } from '../../core/choices/speeds.ts';
import { useSignChoices } from '../shell/use-sign-choices.ts';

/** How fast the hand goes and from which side it is seen, wherever it is shown; `children` are the ways that only this place has. */
export function PlayerWays({ children }: { children?: ReactNode }) {
  const t = useT();
  const { choices, change } = useSignChoices();
  return (
    <div className="sign-ways">
      <Seg
        legend={t('sign-link.player.speed')}
        options={speeds.map((value) => ({ value, label: t(`sign-link.player.speeds.${value}`) }))}
        value={choices.speed}
        onChange={(speed) => change({ speed })}
      />
      <Button
        kind="quiet"
        icon="flip"
        aria-pressed={choices.isMirrored}
        onClick={() => change({ isMirrored: !choices.isMirrored })}
      >
        {t('sign-link.player.mirror')}
      </Button>
      {children}
    </div>
  );
}
