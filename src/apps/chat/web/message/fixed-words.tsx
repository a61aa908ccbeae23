import type { HelpLine } from '#platform/safety/contract.ts';
import { phoneHref } from '#platform/safety/core/phone-href.ts';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';
import { readFixedWords } from '../../core/fixed-words.ts';

/** The fixed reply to a message in danger: people to call first, each number a link that dials. No model wrote it. */
export function FixedWords({ text, helpLines, isLast }: { text: string; helpLines: readonly HelpLine[]; isLast: boolean }) {
  const t = useT();
  const { heading, before, after } = readFixedWords(text, helpLines);
  return (
    <section className="chat-crisis" aria-label={t('chat.help.title')}>
      <div className="stack stack-2">
        <h2 className="t-head">{heading}</h2>
        {before.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <ul className="chat-calls">
        {helpLines.map(({ name, phone, hours, cost, kind, reviewedAt }, index) => (
          <li key={`${name}${phone}`}>
            <a className={joinClasses('chat-call', isLast && index === 0 && 'is-first')} href={phoneHref(phone)}>
              <Icon name={kind === 'emergency' ? 'siren' : 'phone'} />
              <span>
                <b>{t('chat.help.call', { name })}</b>
                <span className="meta">
                  {[hours, cost, reviewedAt === 'unverified' && t('chat.help.unchecked')].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className="chat-number nums">{phone}</span>
            </a>
          </li>
        ))}
      </ul>
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="meta">
        {t('chat.help.fixed')}{' '}
        <Link className="inline" to="/ayuda">
          {t('chat.help.country')}
        </Link>
      </p>
    </section>
  );
}
