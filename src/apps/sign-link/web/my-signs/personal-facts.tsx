import { useT } from '#ui/i18n/use-t.ts';
import type { PersonalSignContent } from '../../my-signs/contract.ts';

/** What was said of how a sign is made, in words. */
export function PersonalFacts({ content }: { content: Omit<PersonalSignContent, 'who' | 'category'> }) {
  const t = useT();
  const { description, handshape, place, movement, hands } = content;
  const told = [
    handshape && t(`sign-link.dictionary.shapes.${handshape}`),
    place && t(`sign-link.dictionary.places.${place}`),
    movement && t(`sign-link.dictionary.movements.${movement}`),
    hands && t(`sign-link.dictionary.handCount.${hands}`),
  ].filter(Boolean);
  return (
    <>
      {description && <p className="measure">{description}</p>}
      {told.length > 0 && <p className="meta">{told.join(' · ')}</p>}
    </>
  );
}
