import './speak.css';
import './way.css';
import { useMemo, useState } from 'react';
import type { WayProps } from '#ui/catalog/define-web-app.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { type PhraseCategory, phraseCategories } from '../../core/speak/phrases.ts';
import { PhraseGrid } from './phrase-grid.tsx';
import { SentenceBuilder } from './sentence-builder.tsx';
import { shownPhrases } from './shown-phrase.ts';
import { useBoard } from './use-board.ts';

const modes = ['board', 'builder'] as const;

/** The board where somebody writes to somebody: what is pressed is added to what they are writing, and nothing is sent by itself. */
export function Way({ text, onChange }: WayProps) {
  const t = useT();
  const { language } = useLanguage();
  const { own } = useBoard();
  const phrases = useMemo(() => shownPhrases(own, language), [own, language]);
  const [mode, setMode] = useState<(typeof modes)[number]>('board');
  const [shelf, setShelf] = useState<PhraseCategory>('urgent');
  const add = (words: string) => {
    onChange([text.trimEnd(), words].filter(Boolean).join(' '));
    announce(words);
  };
  return (
    <div className="speak-way">
      <div className="u-row">
        <Seg
          legend={t('sign-link.speak.nav')}
          options={modes.map((value) => ({ value, label: t(`sign-link.speak.way.${value}`) }))}
          value={mode}
          onChange={(next) => setMode(next)}
        />
        {mode === 'board' && (
          <select
            className="input speak-way-shelf"
            aria-label={t('sign-link.speak.category')}
            value={shelf}
            onChange={({ target }) => setShelf(target.value as PhraseCategory)}
          >
            {phraseCategories.map((one) => (
              <option key={one} value={one}>
                {t(`sign-link.speak.categories.${one}`)}
              </option>
            ))}
          </select>
        )}
      </div>
      {mode === 'board' ? (
        <PhraseGrid
          key={shelf}
          label={t(`sign-link.speak.categories.${shelf}`)}
          phrases={phrases.filter(({ category }) => category === shelf)}
          isSmall
          onPress={(phrase) => add(phrase.text)}
        />
      ) : (
        <SentenceBuilder act={t('sign-link.speak.way.use')} onDone={add} />
      )}
    </div>
  );
}
