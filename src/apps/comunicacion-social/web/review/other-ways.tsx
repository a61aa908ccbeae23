import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import type { ReviewedTurn } from '../../contract.ts';

const styles = ['direct', 'warm', 'formal'] as const;

/** Three more ways to say it. None is better than the others, nor than what was written. */
export function OtherWays({ alternatives }: Pick<ReviewedTurn, 'alternatives'>) {
  const t = useT();
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 className="t-lead" id={id}>
        {t('comunicacion-social.reviewing.ways')}
      </h2>
      <ul className="third fill">
        {styles.map((style) => (
          <li key={style} className="card stack stack-3 practice-way">
            <Tag>{t(`comunicacion-social.reviewing.style.${style}`)}</Tag>
            <p>«{alternatives[style]}»</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
