import { useEffect, useRef } from 'react';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import type { FixedWords } from '../../contract.ts';

/** First of all on the page, whatever was being practised: people to call. The words that were written stay in the field. */
export function DangerNotice({ fixed }: { fixed: FixedWords }) {
  const whole = useRef<HTMLDivElement>(null);
  const { tell } = useEpisode();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it comes, it is where the person is
  useEffect(() => {
    const heading = whole.current?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    whole.current?.scrollIntoView?.({ block: 'start', behavior: 'instant' });
  }, [fixed]);
  return (
    <div ref={whole}>
      <FixedHelp
        text={fixed.text}
        helpLines={fixed.helpLines}
        onReach={(choice) => void tell('choose', { choice }).catch(() => undefined)}
      />
    </div>
  );
}
