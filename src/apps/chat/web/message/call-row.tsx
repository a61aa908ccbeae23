import type { HelpLine } from '#platform/safety/contract.ts';
import { lineHref, reachLinks } from '#platform/safety/core/reach-links.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';

type Props = { line: HelpLine; isFirst: boolean; onReach(how: 'call' | 'write'): void };

/** A telephone as a link that dials, and the ways to write instead for whoever cannot or does not want to talk. */
export function CallRow({ line, isFirst, onReach }: Props) {
  const t = useT();
  const { name, phone, hours, cost, kind, region, deafAccess, reviewedAt } = line;
  const href = lineHref(line);
  const isText = href.startsWith('sms:');
  const others = reachLinks(line);
  const details = [region, hours, cost, reviewedAt === 'unverified' && t('chat.help.unchecked')];
  return (
    <li className="stack stack-2">
      <a
        className={joinClasses('chat-call', isFirst && 'is-first')}
        href={href}
        onClick={() => onReach(isText ? 'write' : 'call')}
      >
        <Icon name={isText ? 'message-circle' : kind === 'emergency' ? 'siren' : 'phone'} />
        <span>
          <b>{t(isText ? 'chat.help.write' : 'chat.help.call', { name })}</b>
          <span className="meta">{details.filter(Boolean).join(' · ')}</span>
        </span>
        <span className="chat-number nums">{phone}</span>
      </a>
      {(others.length > 0 || deafAccess) && (
        <ul className="chat-ways">
          {others.map(({ channel, href: way, shown }) => (
            <li key={channel}>
              <a className="btn btn--line" href={way} onClick={() => onReach('write')}>
                {t(`chat.help.channel.${channel}`, { shown })}
                <span className="sr"> ({name})</span>
              </a>
            </li>
          ))}
          {deafAccess && <li className="meta">{t('chat.help.deafAccess', { what: deafAccess })}</li>}
        </ul>
      )}
    </li>
  );
}
