import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { lawAddress } from '../../core/law/law-address.ts';
import type { LoadedLaw } from '../../laws/contract.ts';
import { dateOfText } from './date-of-text.ts';

/** One law in the list: what it is called, how much of it there is, and of when. */
export function LawRow({ law }: { law: LoadedLaw }) {
  const t = useT();
  const format = useFormat();
  const { country, key, name, title, articles, provisions, versionDate, loadedAt, sourceUrl, standing, first } = law;
  const about = [
    t('despacho-legal.laws.loaded.articles', { count: articles }),
    provisions > 0 && t('despacho-legal.laws.loaded.provisions', { count: provisions }),
    versionDate
      ? t('despacho-legal.laws.loaded.text', { date: dateOfText(versionDate, format) })
      : t('despacho-legal.laws.loaded.textUndated'),
    t('despacho-legal.laws.loaded.loadedAt', { date: format.date(loadedAt) }),
  ];
  return (
    <li className="item law-row">
      <div className="stack stack-1">
        <h3 className="t-body">
          <Link to={lawAddress({ country, law: key, article: first })}>
            <span lang="es">{name}</span>
          </Link>{' '}
          {standing !== 'in-force' && <Tag>{t(`despacho-legal.laws.loaded.${standing}`)}</Tag>}
        </h3>
        {title !== name && (
          <p className="meta law-narrow" lang="es">
            {title}
          </p>
        )}
        <p className="meta nums law-narrow">{about.filter(Boolean).join(' · ')}</p>
      </div>
      {/^https?:\/\//.test(sourceUrl) && (
        <a
          className="btn btn--quiet btn--icon"
          href={sourceUrl}
          target="_blank"
          rel="noreferrer"
          title={t('despacho-legal.laws.loaded.source', { law: name })}
        >
          <Icon name="external-link" />
          <span className="sr">
            {t('despacho-legal.laws.loaded.source', { law: name })}. {t('despacho-legal.laws.quote.opens')}
          </span>
        </a>
      )}
    </li>
  );
}
