import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import type { Country } from '../../contract.ts';
import { lawAddress } from '../../core/law/law-address.ts';
import type { CitedArticle } from '../../deadlines/contract.ts';

type Props = { cited: CitedArticle; country: Country };

/** The words of a law that say something, and the way to the whole article. */
export function CitedWords({ cited, country }: Props) {
  const t = useT();
  const { law, lawTitle, article, hash, quote } = cited;
  return (
    <blockquote className="deadline-quote stack stack-1">
      {quote && <p lang="es">«…{quote}…»</p>}
      <p className="meta">
        <span lang="es">{t('despacho-legal.deadlines.why.cite', { law: lawTitle, article })}</span>.{' '}
        <Link to={lawAddress({ country, law, article, hash })}>{t('despacho-legal.deadlines.why.whole')}</Link>
      </p>
    </blockquote>
  );
}
