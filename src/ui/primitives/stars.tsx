import { useT } from '../i18n/use-t.ts';

type Props = {
  total: number;
  /** The step the person is at, from 1; beyond `total`, all are done. */
  position: number;
  label?: string;
};

/** How far along: steps are stars joined by a line, and each says in words what it is. */
export function Stars({ total, position, label }: Props) {
  const t = useT();
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <ol className="stars" aria-label={label ?? t('ui.steps.label', { position: Math.min(position, total), total })}>
      {steps.map((step) => {
        const state = step < position ? 'done' : step === position ? 'now' : undefined;
        return (
          <li key={step} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <i />
            <span className="sr">{t(`ui.steps.${state ?? 'later'}`, { step })}</span>
          </li>
        );
      })}
    </ol>
  );
}
