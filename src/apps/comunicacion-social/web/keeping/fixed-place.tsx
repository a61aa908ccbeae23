import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import type { FixedWords } from '../../contract.ts';

type Props = {
  fixed: FixedWords;
  /** The server has what was written; otherwise it stays in its form. */
  isKept: boolean;
  onClose(): void;
};

/** What somebody wrote may tell of a danger: people to call come first, with the focus on them. What they wrote stays all the same. */
export function FixedPlace({ fixed, isKept, onClose }: Props) {
  const t = useT();
  const { tell } = useEpisode();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words take the focus anew
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    place.current?.scrollIntoView?.({ block: 'start' });
  }, [fixed]);
  return (
    <div className="stack social-fixed" ref={place}>
      <FixedHelp
        text={fixed.text}
        helpLines={fixed.helpLines}
        onReach={(choice) => void tell('choose', { choice }).catch(() => undefined)}
      />
      <p>{t(isKept ? 'comunicacion-social.keep.isKept' : 'comunicacion-social.keep.isHere')}</p>
      <div className="u-row">
        <Button kind="quiet" onClick={onClose}>
          {t('comunicacion-social.keep.goOn')}
        </Button>
      </div>
    </div>
  );
}
