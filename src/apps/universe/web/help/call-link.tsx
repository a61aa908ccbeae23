import type { HelpLine } from '#platform/safety/contract.ts';
import { lineHref, reachLinks } from '#platform/safety/core/reach-links.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';

/** One telephone as a link that calls it, with the ways to write to it. A number nobody has checked says so. */
export function CallLink({ line, isFirst }: { line: HelpLine; isFirst: boolean }) {
  const t = useT();
  const isText = line.channels !== undefined && !line.channels.includes('voice');
  const others = reachLinks(line);
  return (
    <div className="universe-line">
      <a className={isFirst ? 'universe-call universe-call--first' : 'universe-call'} href={lineHref(line)}>
        <Icon name={isText ? 'message-circle' : line.kind === 'emergency' ? 'siren' : 'phone'} />
        <span>
          <b>
            <span className="sr">{t(isText ? 'universe.helpPage.write' : 'universe.helpPage.call')} </span>
            {line.name}
          </b>
          <span className="meta">{t(`universe.helpPage.kind.${line.kind}`)}</span>
          <span className="meta">
            {t('universe.helpPage.detail', { hours: line.hours, cost: line.cost })}
            {line.region && ` · ${line.region}`}
            {line.reviewedAt === 'unverified' && ` · ${t('universe.helpPage.unverified')}`}
          </span>
        </span>
        <span className="universe-call-number nums">{line.phone}</span>
      </a>
      {(others.length > 0 || line.deafAccess) && (
        <ul className="universe-line-ways">
          {others.map(({ channel, href, shown }) => (
            <li key={channel}>
              <a href={href}>
                {t(`universe.helpPage.channel.${channel}`)}: {shown}
                <span className="sr"> ({line.name})</span>
              </a>
            </li>
          ))}
          {line.deafAccess && <li className="meta">{t('universe.helpPage.deafAccess', { what: line.deafAccess })}</li>}
        </ul>
      )}
    </div>
  );
}
