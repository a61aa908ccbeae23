import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import type { FixedHere } from '../doing/fixed-words.ts';

/** The words may tell of a danger: people to call come first, with the focus on them. Whoever received the message goes on from here. */
export function FixedFirst({ fixed, goOn }: { fixed: FixedHere; goOn(): void }) {
  const t = useT();
  const { tell } = useEpisode();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words take the focus anew
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'start' });
  }, [fixed]);
  return (
    <div className="stack stack-4 spoiler-measure" ref={place}>
      <FixedHelp
        text={fixed.text}
        helpLines={fixed.helpLines}
        onReach={(choice) => void tell('choose', { choice }).catch(() => undefined)}
      />
      <p>{t('spoiler-alert.normal.fixedHere')}</p>
      <div className="u-row">
        <Button kind="quiet" onClick={goOn}>
          {t('spoiler-alert.normal.fixedOn')}
        </Button>
      </div>
    </div>
  );
}
