import './pickers.css';
import { useT } from '#ui/i18n/use-t.ts';
import { type HandshapeKey, handshapeKeys } from '../../core/dictionary/handshapes.ts';
import { movements, type SignMovement, type SignPlace } from '../../core/dictionary/terms.ts';
import { BodyMap } from './body-map.tsx';
import { MovementPicture } from './movement-picture.tsx';
import { PickGroup } from './pick-group.tsx';
import { ShapeHand } from './shape-hand.tsx';

export type Traits = {
  handshape: HandshapeKey | null;
  place: SignPlace | null;
  movement: SignMovement | null;
  hands: 1 | 2 | null;
};
type Props = { traits: Traits; onChange(next: Partial<Traits>): void };

/** How a sign looks: the hand, where it is, how it moves, and with how many hands. */
export function TraitFields({ traits, onChange }: Props) {
  const t = useT();
  const any = t('sign-link.dictionary.any');
  return (
    <>
      <PickGroup
        look="grid"
        legend={t('sign-link.dictionary.handshape')}
        help={t('sign-link.dictionary.handshapeHelp')}
        any={any}
        value={traits.handshape}
        onChange={(handshape) => onChange({ handshape })}
        options={handshapeKeys.map((value) => ({
          value,
          label: t(`sign-link.dictionary.shapes.${value}`),
          picture: <ShapeHand shape={value} />,
        }))}
      />
      <BodyMap legend={t('sign-link.dictionary.place')} value={traits.place} onChange={(place) => onChange({ place })} />
      <PickGroup
        look="line"
        legend={t('sign-link.dictionary.movement')}
        any={any}
        value={traits.movement}
        onChange={(movement) => onChange({ movement })}
        options={movements.map((value) => ({
          value,
          label: t(`sign-link.dictionary.movements.${value}`),
          picture: <MovementPicture movement={value} />,
        }))}
      />
      <PickGroup
        look="line"
        legend={t('sign-link.dictionary.hands')}
        any={any}
        value={traits.hands === null ? null : traits.hands === 2 ? '2' : '1'}
        onChange={(hands) => onChange({ hands: hands === null ? null : hands === '2' ? 2 : 1 })}
        options={(['1', '2'] as const).map((value) => ({ value, label: t(`sign-link.dictionary.handCount.${value}`) }))}
      />
    </>
  );
}
