import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { lawAddress } from '../../core/law/law-address.ts';
import type { LetterRead } from '../../letters/contract.ts';
import { LetterFact } from './letter-fact.tsx';
import { LetterPart } from './letter-part.tsx';
import type { SeePlace } from './letter-text.tsx';

/** The laws that a letter names: those that are loaded can be read here, in their own words. */
export function LetterLaws({ read: { country, reading, laws }, see }: { read: LetterRead; see: SeePlace }) {
  const t = useT();
  return (
    <LetterPart
      title={t('despacho-legal.letters.part.laws')}
      none={t('despacho-legal.letters.none.laws')}
      lead={reading.laws.length > 0 && <p className="meta">{t('despacho-legal.letters.law.help')}</p>}
    >
      {reading.laws.map((named, at) => {
        const here = laws[at];
        const key = here?.key ?? '';
        return (
          <div className="stack stack-1" key={named.place.from}>
            <LetterFact quoted={named} see={see} />
            {here?.isLoaded ? (
              <ul className="letter-articles">
                {here.articles.map(({ said, loaded }) => (
                  <li key={said}>
                    {loaded ? (
                      <Link className="inline" to={lawAddress({ country, law: key, article: loaded })}>
                        {t('despacho-legal.letters.law.read', { article: loaded })}
                      </Link>
                    ) : (
                      <span className="meta">{t('despacho-legal.letters.law.noArticle', { article: said })}</span>
                    )}
                  </li>
                ))}
                {here.articles.length === 0 && <li className="meta">{t('despacho-legal.letters.law.whole')}</li>}
              </ul>
            ) : (
              <span className="meta">{t('despacho-legal.letters.law.notLoaded')}</span>
            )}
          </div>
        );
      })}
    </LetterPart>
  );
}
