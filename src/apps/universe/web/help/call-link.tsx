import type { HelpLine } from '#platform/safety/contract.ts';
import { phoneHref } from '#platform/safety/core/phone-href.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';

/** One telephone as a link that calls it. A number nobody has checked says so. */
export function CallLink({ line, isFirst }: { line: HelpLine; isFirst: boolean }) {
  const t = useT();
  return (
    <a className={isFirst ? 'universe-call universe-call--first' : 'universe-call'} href={phoneHref(line.phone)}>
      <Icon name={line.kind === 'emergency' ? 'siren' : 'phone'} />
      <span>
        <b>
          <span className="sr">{t('universe.help.call')} </span>
          {line.name}
        </b>
        <span className="meta">{t(`universe.help.kind.${line.kind}`)}</span>
        <span className="meta">
          {t('universe.help.detail', { hours: line.hours, cost: line.cost })}
          {line.reviewedAt === 'unverified' && ` · ${t('universe.help.unverified')}`}
        </span>
      </span>
      <span className="universe-call-number nums">{line.phone}</span>
    </a>
  );
}
