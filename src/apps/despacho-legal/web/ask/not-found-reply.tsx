import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import type { Country } from '../../contract.ts';
import type { LawReply } from '../../laws/contract.ts';
import { countries } from '../laws/countries.ts';

type Props = { reply: Extract<LawReply, { outcome: 'not_found' }>; country: Country | null };

/** Nothing is said that no loaded law says: that it is not there, which law would have it where that is known, and which laws are there. */
export function NotFoundReply({ reply: { because, kind, law, loaded }, country }: Props) {
  const t = useT();
  const why =
    because === 'kind-not-loaded' && kind
      ? t(`despacho-legal.answer.outcomes.kind-not-loaded.${kind}`)
      : t(`despacho-legal.answer.outcomes.${because}`, { law: law ?? '' });
  const shown = countries.filter((each) => (country === null || each === country) && loaded.some((one) => one.country === each));
  return (
    <section className="sec measure" aria-labelledby="law-reply">
      <h2 className="t-head law-focus" id="law-reply" tabIndex={-1}>
        {t('despacho-legal.laws.reply.notFound')}
      </h2>
      {loaded.length === 0 ? (
        <>
          <p>{t('despacho-legal.laws.loaded.empty')}.</p>
          <p>{t('despacho-legal.laws.loaded.emptyText')}</p>
        </>
      ) : (
        <>
          <p>{why}</p>
          <p>
            {because === 'nothing-found' && `${t('despacho-legal.laws.reply.rephrase')} `}
            {t('despacho-legal.laws.reply.person')}
          </p>
        </>
      )}
      {shown.map((each) => (
        <details key={each} className="stack">
          <summary>{t('despacho-legal.laws.reply.loaded', { country: t(`despacho-legal.laws.country.${each}`) })}</summary>
          <ul className="list" lang="es">
            {loaded
              .filter((one) => one.country === each)
              .map((one) => (
                <li key={one.key}>{one.name}</li>
              ))}
          </ul>
        </details>
      ))}
      <p>
        <Link className="inline" to="/despacho-legal/leyes">
          {t('despacho-legal.laws.ask.which')}
        </Link>
      </p>
    </section>
  );
}
