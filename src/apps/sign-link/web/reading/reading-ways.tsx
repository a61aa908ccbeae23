import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { type WordToRead, wordLengths, wordSources } from './use-word-to-read.ts';

/** How long words are, and where they come from. Another choice brings another word. */
export function ReadingWays({ word }: { word: WordToRead }) {
  const t = useT();
  return (
    <div className="u-row u-row-5 u-top">
      <Seg
        legend={t('sign-link.reading.length')}
        hideLegend={false}
        options={wordLengths.map((value) => ({ value, label: t(`sign-link.reading.lengths.${value}`) }))}
        value={word.length}
        onChange={(length) => word.next({ length })}
      />
      <Seg
        legend={t('sign-link.reading.source')}
        hideLegend={false}
        options={wordSources.map((value) => ({ value, label: t(`sign-link.reading.sources.${value}`) }))}
        value={word.source}
        onChange={(source) => word.next({ source })}
      />
    </div>
  );
}
