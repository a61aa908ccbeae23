import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';

/** A text as it would be read: its letters, its air, its words, and what helps to follow it. */
export function PreviewText({ settings: { reading, ruler, readAloud } }: { settings: Settings }) {
  const t = useT();
  return (
    <>
      <p className="t-head strong universe-tight">{t('universe.preview.sampleTitle')}</p>
      {readAloud && (
        <p>
          <Tag icon="volume-2">{t('universe.preview.readAloud')}</Tag>
        </p>
      )}
      <div className="stack stack-2">
        {['one', 'two', 'three'].map((line) => (
          <p key={line} className={ruler && line === 'two' ? 'universe-preview-ruler' : undefined}>
            {t(`universe.preview.sample.${reading}.${line}`)}
          </p>
        ))}
      </div>
      <p className="muted">{t('universe.preview.sampleLetters')}</p>
    </>
  );
}
