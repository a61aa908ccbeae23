import { useEffect } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Refusal } from '../bring/refusal.tsx';
import { OwnHelp } from '../danger/own-help.tsx';
import { Frame } from '../frame.tsx';
import { useReading } from '../reading/use-reading.ts';
import { visitMemory } from '../reading/visit-memory.ts';
import { MapView } from './map-view.tsx';

/** What repeats in the chat, where and in which direction. Without a chat there is nothing to show, and the questions come first. */
export function MapStep() {
  const t = useT();
  const here = useReading();
  const hasChat = here !== undefined;
  useEffect(() => {
    if (!hasChat) visitMemory.change({ step: 'gate' });
  }, [hasChat]);
  if (!here) return null;
  if (here.reading.outcome !== 'cannot-say') return <MapView here={here} reading={here.reading} />;
  return (
    <Frame title={t('spoiler-alert.map.title')}>
      {here.ownDanger && <OwnHelp kind={here.ownDanger} />}
      <Refusal why={here.reading.why} />
      <div className="u-row">
        <Button kind={here.ownDanger ? 'line' : 'primary'} onClick={() => here.go('bring')}>
          {t('spoiler-alert.map.otherChat')}
        </Button>
        <Button kind="quiet" icon="trash-2" onClick={() => here.go('delete')}>
          {t('spoiler-alert.map.delete')}
        </Button>
      </div>
    </Frame>
  );
}
