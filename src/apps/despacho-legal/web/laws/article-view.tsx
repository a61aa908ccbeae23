import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import { lawAddress } from '../../core/law/law-address.ts';
import type { LawArticle } from '../../laws/contract.ts';
import { articleName } from './article-name.ts';
import { dateOfText } from './date-of-text.ts';
import { KeepInCase } from './keep-in-case.tsx';
import { LawNotice } from './law-notice.tsx';
import { LawSearch } from './law-search.tsx';
import { LawStanding } from './law-standing.tsx';
import { LawText } from './law-text.tsx';

type Props = { article: LawArticle };

/** An article as it is read: where it stands, what it says, the ones beside it, and the other texts that it had. */
export function ArticleView({ article }: Props) {
  const t = useT();
  const { country, law, lawName, lawTitle, heading, path, pairs, sourceUrl, isCurrent } = article;
  const name = `${lawName}, ${articleName(article, t)}`;
  usePageTitle(name);
  return (
    <>
      <header className="title">
        <h1 tabIndex={-1}>
          <span lang="es">{lawName}</span>, {articleName(article, t)}
        </h1>
        {heading && (
          <p className="lead" lang="es">
            {heading}
          </p>
        )}
        <p className="meta law-narrow" lang="es">
          {[lawTitle !== lawName && lawTitle, ...path].filter(Boolean).join(' · ')}
        </p>
      </header>
      <LawSearch law={law} lawName={lawName} country={country} />
      {!isCurrent && (
        <Callout kind="note" title={t('despacho-legal.laws.article.old')}>
          <p>
            {t('despacho-legal.laws.article.oldText')}{' '}
            <Link className="inline" to={lawAddress({ country, law, article: article.article })}>
              {t('despacho-legal.laws.article.toNow')}
            </Link>
          </p>
        </Callout>
      )}
      <section className="sec" aria-label={name}>
        <LawStanding {...article} />
        <LawText pairs={pairs} sourceUrl={sourceUrl} label={name}>
          <KeepInCase quote={article} />
        </LawText>
        <LawNotice />
      </section>
      <Neighbours {...article} />
      {article.versions.length > 1 && <Versions {...article} />}
      <p>
        <Link className="inline" to="/despacho-legal/leyes">
          {t('despacho-legal.laws.article.back')}
        </Link>
      </p>
    </>
  );
}

function Neighbours({ country, law, before, after }: LawArticle) {
  const t = useT();
  if (!before && !after) return null;
  return (
    <nav className="u-row between" aria-label={t('despacho-legal.laws.article.neighbours')}>
      {before && (
        <ButtonLink icon="arrow-left" to={lawAddress({ country, law, article: before.article })} rel="prev">
          {t('despacho-legal.laws.article.previous', { name: articleName(before, t) })}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink icon="chevron-right" to={lawAddress({ country, law, article: after.article })} rel="next">
          {t('despacho-legal.laws.article.next', { name: articleName(after, t) })}
        </ButtonLink>
      )}
    </nav>
  );
}

function Versions({ country, law, article, hash, versions }: LawArticle) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="sec" aria-labelledby="law-versions">
      <h2 className="t-lead" id="law-versions">
        {t('despacho-legal.laws.article.versions')}
      </h2>
      <ul className="list">
        {versions.map((version) => {
          const date = version.versionDate
            ? t('despacho-legal.laws.loaded.text', { date: dateOfText(version.versionDate, format) })
            : t('despacho-legal.laws.loaded.textUndated');
          const address = lawAddress({ country, law, article, hash: version.isCurrent ? undefined : version.hash });
          return (
            <li key={version.hash}>
              <Link className="inline" to={address} current={version.hash === hash}>
                {date}
              </Link>
              <span className="meta">
                {' '}
                · {t('despacho-legal.laws.article.loadedAt', { date: format.date(version.loadedAt) })}
                {version.isCurrent && ` · ${t('despacho-legal.laws.article.now')}`}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
