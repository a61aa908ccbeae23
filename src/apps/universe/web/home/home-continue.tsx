import { useState } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { chunkOf } from '#platform/profiles/core/chunk-of.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { ContinueCard } from './continue-card.tsx';

/** What else was left half done (a11y/A4), as many at once as the person wants to see (a11y/A8). */
export function HomeContinue({ conversations }: { conversations: readonly Conversation[] }) {
  const t = useT();
  const { settings } = useProfile();
  const [isWhole, setWhole] = useState(false);
  const limit = chunkOf(settings);
  const shown = isWhole ? conversations : conversations.slice(0, limit);
  if (conversations.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="universe-continue">
      <div className="sec-head">
        <h2 id="universe-continue" className="t-lead">
          {t('universe.home.continue')}
        </h2>
        {conversations.length > limit && (
          <Button kind="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('universe.home.seeLess') : t('universe.home.seeAll', { count: conversations.length })}
          </Button>
        )}
      </div>
      <ul className="third fill">
        {shown.map((conversation) => (
          <li key={conversation.id} className="universe-cont-item">
            <ContinueCard conversation={conversation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
