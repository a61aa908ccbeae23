import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { phraseCategories } from '../../core/speak/phrases.ts';
import { rankMostUsed } from '../../core/speak/rank-most-used.ts';
import { CategoryChoice, type Shelf } from './category-choice.tsx';
import { momentNow } from './moment-now.ts';
import { PhraseGrid } from './phrase-grid.tsx';
import { SpeakFrame, type Speaking } from './speak-frame.tsx';
import { VoiceChoices } from './voice-choices.tsx';

const mostShown = 12;

/** Phrases with pictures, to say what one wants without saying it oneself. */
export function Page() {
  return <SpeakFrame place="board">{(speaking) => <Shelves {...speaking} />}</SpeakFrame>;
}

function Shelves({ board, phrases, saying }: Speaking) {
  const t = useT();
  const [chosen, setChosen] = useState<Shelf>();
  // The order stays while the page is open: what is under a finger does not move.
  const [arrived] = useState(momentNow);
  const [usesThen, setUsesThen] = useState(board.uses);
  if (usesThen.length === 0 && board.uses.length > 0) setUsesThen(board.uses);
  const shelf = chosen ?? (usesThen.length > 0 ? 'used' : 'answers');
  const ranked = rankMostUsed(usesThen, arrived, mostShown);
  const shown =
    shelf === 'used'
      ? ranked.flatMap((id) => phrases.find((phrase) => phrase.id === id) ?? [])
      : phrases.filter(({ category }) => category === shelf);
  const name = t(`sign-link.speak.categories.${shelf}`);
  return (
    <>
      <section className="stack" aria-label={t('sign-link.speak.board')}>
        <CategoryChoice
          shelves={['used', ...phraseCategories.filter((one) => one !== 'urgent')]}
          shelf={shelf}
          onChoose={setChosen}
        />
        {shown.length > 0 ? (
          <PhraseGrid key={shelf} label={name} phrases={shown} chosen={saying.said?.id ?? ''} onPress={saying.press} />
        ) : (
          <EmptyState title={t('sign-link.speak.noneUsed')} text={t('sign-link.speak.noneUsedText')} />
        )}
      </section>
      <VoiceChoices choices={board.choices} />
    </>
  );
}
