import type { HelpLine } from '#platform/safety/contract.ts';
import { lineHref, reachLinks } from '#platform/safety/core/reach-links.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../primitives/icon.tsx';
import { joinClasses } from '../../primitives/join-classes.ts';

type Props = { line: HelpLine; isFirst: boolean; onReach(how: 'call' | 'write'): void };

/** A telephone as a link that dials, and the ways to write instead for whoever cannot or does not want to talk. */
export function CallRow({ line, isFirst, onReach }: Props) {
  const t = useT();
  const { name, phone, hours, cost, kind, region, deafAccess, reviewedAt } = line;
  const href = lineHref(line);
  const isText = href.startsWith('sms:');
  const others = reachLinks(line);
  const details = [region, hours, cost, reviewedAt === 'unverified' && t('ui.fixedHelp.unchecked')];
  return (
    <li className="stack stack-2">
      <a className={joinClasses('ui-call', isFirst && 'is-first')} href={href} onClick={() => onReach(isText ? 'write' : 'call')}>
        <Icon name={isText ? 'message-circle' : kind === 'emergency' ? 'siren' : 'phone'} />
        <span>
          <b>{t(isText ? 'ui.fixedHelp.write' : 'ui.fixedHelp.call', { name })}</b>
          <span className="meta">{details.filter(Boolean).join(' · ')}</span>
        </span>
        <span className="ui-call-number nums">{phone}</span>
      </a>
      {(others.length > 0 || deafAccess) && (
        <ul className="ui-call-ways">
          {others.map(({ channel, href: way, shown }) => (
            <li key={channel}>
              <a className="btn btn--line" href={way} onClick={() => onReach('write')}>
                {t(`ui.fixedHelp.channel.${channel}`, { shown })}
                <span className="sr"> ({name})</span>
              </a>
            </li>
          ))}
          {deafAccess && <li className="meta">{t('ui.fixedHelp.deafAccess', { what: deafAccess })}</li>}
        </ul>
      )}
    </li>
  );
}
