import { useT } from '#ui/i18n/use-t.ts';
import { cultureSources } from '../../core/culture/sources.ts';

/** What a note rests on, and that nobody read it from here where nobody did. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  const t = useT();
  const found = cultureSources.filter(({ id }) => ids.includes(id));
  return (
    <details className="sign-sources">
      <summary className="meta">{t('sign-link.culture.sources', { total: found.length })}</summary>
      <ul className="list meta">
        {found.map(({ id, title, url, reviewedAt }) => (
          <li key={id}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {reviewedAt === 'unverified' && ` · ${t('sign-link.culture.unverified')}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
