import { type ComponentProps, useEffect, useRef } from 'react';
import { useEpisode } from '../use-episode.ts';
import { FixedHelp } from './fixed-help.tsx';

type Props = Pick<ComponentProps<typeof FixedHelp>, 'text' | 'helpLines'>;

/** People to call, where words may tell of a danger: they come into view with the focus each time that they come. */
export function HelpFirst({ fixed }: { fixed: Props }) {
  const { tell } = useEpisode();
  const whole = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it comes, it is where the person is
  useEffect(() => {
    whole.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
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
