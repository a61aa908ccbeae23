import { useT } from '#ui/i18n/use-t.ts';
import type { SignLanguage } from '../../core/alphabets/alphabet.ts';
import { glossRules, ruleSources } from '../../core/gloss/gloss-rules.ts';

/** Every rule of a language and where it was read, or that it is our own. */
export function RuleList({ language }: { language: SignLanguage }) {
  const t = useT();
  return (
    <details className="gloss-rules">
      <summary>{t('sign-link.gloss.rulesTitle', { language: t(`sign-link.language.short.${language}`) })}</summary>
      <div className="stack stack-3">
        <p className="muted measure">{t('sign-link.gloss.rulesLead')}</p>
        <ul className="rows">
          {glossRules[language].map(({ rule, source, differs }) => (
            <li className="item" key={rule}>
              <span className="grow">
                <b>{t(`sign-link.gloss.rules.${rule}${differs ? `.${language}` : ''}`)}</b>
                <span className="meta">
                  {source ? (
                    <a href={ruleSources[source].address} rel="noreferrer">
                      {t('sign-link.gloss.source', { title: ruleSources[source].title })}
                    </a>
                  ) : (
                    t('sign-link.gloss.noSource')
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
