import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import type { GlossEntry } from '../../gloss/contract.ts';
import { dictionaryPath } from '../dictionary/dictionary-keys.ts';
import { PosePlayer } from '../dictionary/pose-player.tsx';
import { useSign } from '../dictionary/use-signs.ts';

/** A sign of the dictionary, with the hands of whoever contributed it where there are any. */
export function EntryShown({ entry }: { entry: GlossEntry | undefined }) {
  const t = useT();
  const { data } = useSign(entry?.id ?? '');
  if (!entry) return null;
  return (
    <div className="stack stack-3">
      <p className="u-row u-row-2">
        {t('sign-link.gloss.entryText')}
        {!entry.isReviewed && <Tag icon="circle-help">{t('sign-link.unreviewed')}</Tag>}
      </p>
      {data?.content.description && <p className="measure">{data.content.description}</p>}
      {data?.pose && <PosePlayer pose={data.pose} gloss={entry.gloss} />}
      <p>
        <Link to={`${dictionaryPath}/${entry.id}`}>{t('sign-link.gloss.openEntry', { gloss: entry.gloss })}</Link>
      </p>
    </div>
  );
}
