import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { SignFound } from '../../core/motion/find-sign.ts';
import type { PersonalSignSummary } from '../../my-signs/contract.ts';
import { PersonalRow } from './personal-row.tsx';

/** What was found, or that it is not recognised, which is no guess; and the three nearest to choose from. */
export function FoundSigns({ found, signs }: { found: SignFound | undefined; signs: readonly PersonalSignSummary[] }) {
  const t = useT();
  if (!found) return <p className="muted measure">{t('sign-link.mySigns.findHow')}</p>;
  const near = found.candidates.slice(0, 3).flatMap(({ id }) => signs.find((sign) => sign.id === id) ?? []);
  const sure = near.find(({ id }) => id === found.id);
  const others = near.filter((sign) => sign !== sure);
  return (
    <section className="stack stack-4" aria-live="polite">
      {sure ? (
        <Callout kind="ok" title={t('sign-link.mySigns.itIs', { name: sure.content.name })}>
          {sure.content.meaning && <p>{sure.content.meaning}</p>}
        </Callout>
      ) : (
        <Callout kind="maybe" title={t('sign-link.mySigns.notKnown')}>
          <p>{t('sign-link.mySigns.notKnownText')}</p>
        </Callout>
      )}
      {sure && (
        <ul className="rows">
          <PersonalRow sign={sure} />
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h2 className="t-lead">{t(sure ? 'sign-link.mySigns.orThese' : 'sign-link.mySigns.nearest')}</h2>
          <ul className="rows">
            {others.map((sign) => (
              <PersonalRow key={sign.id} sign={sign} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
