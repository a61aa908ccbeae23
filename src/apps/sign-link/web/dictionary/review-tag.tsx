import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import type { ReviewState } from '../../core/dictionary/terms.ts';

/** Whether a deaf person has reviewed it; of one's own, how far it has come besides. */
export function ReviewTag({ state, isMine }: { state: ReviewState; isMine: boolean }) {
  const t = useT();
  if (state === 'reviewed') {
    return (
      <Tag kind="ok" icon="circle-check">
        {t('sign-link.dictionary.reviewed')}
      </Tag>
    );
  }
  return (
    <span className="u-row dict-tags">
      <Tag kind="warn" icon="circle-help">
        {t('sign-link.unreviewed')}
      </Tag>
      {isMine && <span className="meta">{t(`sign-link.dictionary.states.${state}`)}</span>}
    </span>
  );
}
