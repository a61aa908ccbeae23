import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';

/** What was found in the chat, in numbers. */
export function ChatNumbers({ facts }: { facts: ChatFacts }) {
  const t = useT();
  const format = useFormat();
  const { firstAt, lastAt, messages, people, media, other, system } = facts;
  const dates =
    firstAt && lastAt
      ? t('spoiler-alert.confirm.found.fromTo', { first: format.date(firstAt), last: format.date(lastAt) })
      : t('spoiler-alert.confirm.found.noDates');
  const rows = [
    [t('spoiler-alert.confirm.found.messages'), format.number(messages)],
    [t('spoiler-alert.confirm.found.dates'), dates],
    [t('spoiler-alert.confirm.found.people'), format.number(people.length)],
    [t('spoiler-alert.confirm.found.media'), format.number(media)],
    [t('spoiler-alert.confirm.found.other'), format.number(other)],
    [t('spoiler-alert.confirm.found.system'), format.number(system)],
  ] as const;
  return (
    <section className="sec" aria-labelledby="spoiler-found">
      <h2 className="t-lead" id="spoiler-found">
        {t('spoiler-alert.confirm.found.title')}
      </h2>
      <dl className="rows">
        {rows.map(([name, value]) => (
          <div key={name} className="spoiler-number">
            <dt>{name}</dt>
            <dd className="nums strong">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">{t('spoiler-alert.confirm.found.mediaNote')}</p>
    </section>
  );
}
