import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { words } from '#ui/i18n/words.ts';
import { Callout } from '#ui/primitives/callout.tsx';

/** Why nothing can be said of what was brought, and what to do. It is where the person is when it comes. */
export function Refusal({ why }: { why: string }) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const known = words.has(`spoiler-alert.bring.refusal.${why}.why`) ? why : 'unexpected';
  return (
    <Callout kind="note" icon="circle-alert" className="spoiler-measure">
      <h2 className="t-lead" ref={title} tabIndex={-1}>
        {t('spoiler-alert.bring.refusal.title')}
      </h2>
      <p>{t(`spoiler-alert.bring.refusal.${known}.why`)}</p>
      <p>{t(`spoiler-alert.bring.refusal.${known}.next`)}</p>
      <p className="meta">{t('spoiler-alert.bring.refusal.stays')}</p>
    </Callout>
  );
}
