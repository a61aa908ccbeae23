import { useMemo, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { textOfPose } from '../../core/dictionary/text-of-pose.ts';
import { takeOfTraits } from '../../core/my-signs/take-of-traits.ts';
import type { PersonalSignContent } from '../../my-signs/contract.ts';
import { PosePlayer } from '../dictionary/pose-player.tsx';

type Looks = Pick<PersonalSignContent, 'name' | 'handshape' | 'movement' | 'hands'>;

/** How a sign is made, as drawn hands: the takes of it or, where there is none, what was chosen of it. */
export function PersonalLooks({ content, takes }: { content: Looks; takes: readonly string[] }) {
  const t = useT();
  const [chosen, setChosen] = useState('0');
  const { name, handshape, movement, hands } = content;
  const drawn = useMemo(() => {
    const take = takeOfTraits({ handshape, movement, hands });
    return take.length > 0 ? textOfPose(take) : undefined;
  }, [handshape, movement, hands]);
  const take = takes[Number(chosen)] ?? takes[0];
  const shown = take ?? drawn;
  if (!shown) return <p className="meta">{t('sign-link.mySigns.noLooks')}</p>;
  return (
    <div className="stack stack-3">
      {takes.length > 1 && (
        <Seg
          legend={t('sign-link.mySigns.whichTake')}
          hideLegend={false}
          options={takes.map((_, at) => ({ value: `${at}`, label: `${at + 1}` }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <PosePlayer key={shown} pose={shown} gloss={name} />
      {!take && <p className="meta">{t('sign-link.mySigns.drawnOnly')}</p>}
    </div>
  );
}
