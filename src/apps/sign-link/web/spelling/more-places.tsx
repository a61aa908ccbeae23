import { useT } from '#ui/i18n/use-t.ts';
import { LinkRow } from '#ui/primitives/link-row.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';

const hands = ['right', 'left'] as const;

/** What else can be done with a word, and with which hand it is shown. */
export function MorePlaces({ hasWord }: { hasWord: boolean }) {
  const t = useT();
  const { choices, change } = useSignChoices();
  return (
    <section className="sec" aria-labelledby="sign-more">
      <h2 id="sign-more">{t('sign-link.spelling.more')}</h2>
      <Seg
        legend={t('sign-link.spelling.hand')}
        hideLegend={false}
        options={hands.map((value) => ({ value, label: t(`sign-link.spelling.hands.${value}`) }))}
        value={choices.hand}
        onChange={(hand) => change({ hand })}
      />
      <div className="rows">
        {hasWord && (
          <LinkRow to="/sign-link/tarjeta" name={t('sign-link.spelling.card')}>
            <span className="meta">{t('sign-link.spelling.cardText')}</span>
          </LinkRow>
        )}
        <LinkRow to="/sign-link/leer" name={t('sign-link.spelling.read')}>
          <span className="meta">{t('sign-link.spelling.readText')}</span>
        </LinkRow>
        <LinkRow to="/sign-link/practicar" name={t('sign-link.spelling.practice')}>
          <span className="meta">{t('sign-link.spelling.practiceText')}</span>
        </LinkRow>
        <LinkRow to="/sign-link/cultura" name={t('sign-link.places.culture')}>
          <span className="meta">{t('sign-link.spelling.cultureText')}</span>
        </LinkRow>
      </div>
    </section>
  );
}
