import { useEffect, useId, useRef } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { DraftControl } from '../composer/use-draft.ts';

/** «Quédate conmigo en silencio»: nothing moves, nothing counts, nothing is asked. What is written is kept, and is not sent. */
export function SilencePanel({ draft, onLeave }: { draft: DraftControl; onLeave(): void }) {
  const t = useT();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="chat-silence" aria-labelledby={`${id}-here`}>
      <h2 id={`${id}-here`} className="t-head" ref={heading} tabIndex={-1}>
        {t('chat.silence.here')}
      </h2>
      <p>{t('chat.silence.noNeed')}</p>
      <label htmlFor={`${id}-words`} className="meta">
        {t('chat.silence.kept')}
      </label>
      <textarea
        id={`${id}-words`}
        className="input chat-grows"
        rows={3}
        value={draft.text}
        onChange={(event) => draft.change(event.target.value)}
      />
      <div className="u-row">
        <Button onClick={onLeave}>{t('chat.silence.leave')}</Button>
        <Link className="inline" to="/ayuda">
          {t('chat.dangerLink')}
        </Link>
      </div>
    </section>
  );
}
