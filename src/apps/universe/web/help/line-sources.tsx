import type { HelpLine } from '#platform/safety/contract.ts';
import { hostOf } from '#platform/safety/core/reach-links.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';

/** Where each number was read, and when: for whoever wants to know before trusting it. */
export function LineSources({ lines }: { lines: readonly HelpLine[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <details className="universe-line-sources">
      <summary>{t('universe.helpPage.sources')}</summary>
      <ul className="list">
        {lines.map(({ key, name, phone, source, channelSource, reviewedAt }) => (
          <li key={`${key}${phone}`}>
            {name}:{' '}
            {reviewedAt === 'unverified'
              ? t('universe.helpPage.unverified')
              : t('universe.helpPage.reviewed', { day: format.date(`${reviewedAt}T12:00:00Z`) })}
            {[source, channelSource].map((page) => page && <PageLink key={page} page={page} />)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function PageLink({ page }: { page: string }) {
  return (
    <>
      {' '}
      <a href={page} rel="noreferrer">
        {hostOf(page)}
      </a>
    </>
  );
}
