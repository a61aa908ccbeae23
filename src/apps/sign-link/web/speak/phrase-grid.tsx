import { PhrasePicture } from './phrase-picture.tsx';
import { PictureGrid } from './picture-grid.tsx';
import type { ShownPhrase } from './shown-phrase.ts';

type Props = {
  label: string;
  phrases: readonly ShownPhrase[];
  chosen?: string | undefined;
  isSmall?: boolean;
  onPress(phrase: ShownPhrase): void;
};

/** Phrases with their pictures. */
export function PhraseGrid({ phrases, onPress, ...rest }: Props) {
  const keys = phrases.map((phrase) => ({
    id: phrase.id,
    name: phrase.name,
    picture: <PhrasePicture phrase={phrase} />,
    isUrgent: phrase.category === 'urgent',
  }));
  const press = (id: string) => {
    const phrase = phrases.find((one) => one.id === id);
    if (phrase) onPress(phrase);
  };
  return <PictureGrid {...rest} keys={keys} onPress={press} />;
}
