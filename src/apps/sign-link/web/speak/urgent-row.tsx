import { useT } from '#ui/i18n/use-t.ts';
import { EmergencyLines } from './emergency-lines.tsx';
import { PhraseGrid } from './phrase-grid.tsx';
import type { ShownPhrase } from './shown-phrase.ts';

type Props = { phrases: readonly ShownPhrase[]; onPress(phrase: ShownPhrase): void };

/** What cannot wait: first on every screen of the room, one press away. */
export function UrgentRow({ phrases, onPress }: Props) {
  const t = useT();
  return (
    <section className="stack stack-3" aria-labelledby="speak-urgent">
      <h2 className="t-lead" id="speak-urgent">
        {t('sign-link.speak.categories.urgent')}
      </h2>
      <PhraseGrid label={t('sign-link.speak.categories.urgent')} phrases={phrases} onPress={onPress} isSmall />
      <EmergencyLines />
    </section>
  );
}
