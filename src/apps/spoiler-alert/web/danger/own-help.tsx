import { useEffect, useState } from 'react';
import type { CrisisKind } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { FixedHelp } from '#ui/session/on-demand/fixed-help.tsx';
import { useEpisode } from '#ui/session/use-episode.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import { type FixedHere, fixedWords } from './fixed-words.ts';

/** The fixed help of the platform, where the reader's own messages may tell of a danger of theirs. It stands before all else. */
export function OwnHelp({ kind }: { kind: CrisisKind }) {
  const t = useT();
  const { tell } = useEpisode();
  const { language, tone, country } = useProfile().settings;
  const [fixed, setFixed] = useState<FixedHere>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    fixedWords(kind, { language, tone, country }).then(
      (words) => {
        if (!isOver) setFixed(words);
      },
      // A lost connection: the way to the telephones is said all the same.
      () => {
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [kind, language, tone, country]);
  return (
    <div className="stack stack-4 spoiler-measure">
      <p>{t('spoiler-alert.own.why')}</p>
      {hasFailed && !fixed && <p>{t('spoiler-alert.own.help')}</p>}
      {fixed && (
        <FixedHelp
          text={fixed.text}
          helpLines={fixed.helpLines}
          onReach={(choice) => void tell('choose', { choice }).catch(() => undefined)}
        />
      )}
      <p>{t('spoiler-alert.own.then')}</p>
    </div>
  );
}
