import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import type { Session } from '../../contract.ts';

type Props = { now: Session['now']; busy: boolean; onAsk(): void };

/** Help in three steps, from what it is about to a whole example; the next one only when it is asked for. */
export function HintLadder({ now: { hints, hintsLeft }, busy, onAsk }: Props) {
  const t = useT();
  const total = hints.length + hintsLeft;
  if (total === 0) return null;
  const next = hints.length + 1;
  return (
    <section className="practice-hint" aria-label={t('comunicacion-social.rehearsing.hints')}>
      <Icon name="lightbulb" />
      <div className="stack stack-2">
        {hints.length === 0 && (
          <div>
            <b>{t('comunicacion-social.rehearsing.noHint')}</b>
            <p className="muted">{t('comunicacion-social.rehearsing.noHintText', { count: total })}</p>
          </div>
        )}
        {hints.map((hint, index) => (
          <div key={hint}>
            <b>{t('comunicacion-social.rehearsing.hintOf', { number: index + 1, total })}</b>
            <p>{hint}</p>
          </div>
        ))}
        {hintsLeft > 0 && (
          <button type="button" className="tool" aria-disabled={busy || undefined} onClick={() => busy || onAsk()}>
            {t('comunicacion-social.rehearsing.seeHint', { number: next })}
          </button>
        )}
      </div>
    </section>
  );
}
