import { PictogramPicture } from './pictogram-picture.tsx';
import type { ShownPhrase } from './shown-phrase.ts';
import { useOwnPicture } from './use-own-picture.ts';

type Props = { phrase: Pick<ShownPhrase, 'text' | 'picture' | 'ownPicture'>; isLarge?: boolean };

/** The picture of a phrase: its person's own, a drawn one, or its first letter. Large, it is told in words; small, the phrase beside it does. */
export function PhrasePicture({ phrase: { text, picture, ownPicture }, isLarge = false }: Props) {
  const url = useOwnPicture(ownPicture?.phraseId, ownPicture?.at);
  if (ownPicture && url)
    return <img className="speak-picture speak-picture--own" src={url} alt={isLarge ? ownPicture.alt : ''} />;
  if (picture && !ownPicture) return <PictogramPicture name={picture} />;
  return (
    <span className="speak-picture speak-picture--letter" aria-hidden="true">
      {text.replace(/^[¿¡]/, '').slice(0, 1).toUpperCase()}
    </span>
  );
}
