import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { mostPeople } from '../../core/most-people.ts';
import { Refusal } from '../bring/refusal.tsx';
import { OtherPlaces } from '../gate/other-places.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';
import { ChatNumbers } from './chat-numbers.tsx';
import { OtherChat } from './other-chat.tsx';

const ways = ['one', 'few', 'talk'] as const;

/** Where more people write than can be read: it is said before anybody is asked anything, with what there is to do instead. */
export function TooManyPeople({ facts }: { facts: ChatFacts }) {
  const t = useT();
  const { brought, pick } = useVisit();
  return (
    <div className="stack stack-6 spoiler-measure">
      <Refusal why="too-many-people" />
      <section className="stack stack-3" aria-labelledby="spoiler-many">
        <h2 className="t-lead" id="spoiler-many">
          {t('spoiler-alert.confirm.many.title')}
        </h2>
        <p>{t('spoiler-alert.confirm.many.why')}</p>
        <ul className="list">
          {ways.map((way) => (
            <li key={way}>{t(`spoiler-alert.confirm.many.${way}`, { most: mostPeople })}</li>
          ))}
        </ul>
        <div className="u-row">
          <OtherChat kind="primary" />
          {brought && pick !== null && (
            <Button onClick={() => void chatWork.open(brought)}>{t('spoiler-alert.confirm.many.pick')}</Button>
          )}
        </div>
      </section>
      <ChatNumbers facts={facts} />
      <OtherPlaces />
    </div>
  );
}
