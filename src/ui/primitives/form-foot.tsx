import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button, type ButtonKind } from './button.tsx';
import { Callout } from './callout.tsx';
import type { IconName } from './icon-paths.ts';

type Props = {
  /** What sending it is called; without one, "Guardar". */
  submit?: string | undefined;
  icon?: IconName;
  kind?: ButtonKind;
  busy: boolean;
  /** Why it could not be kept, in words. */
  text: string | undefined;
  /** Leaves the form with what was written staying in it. */
  onLater?: (() => void) | undefined;
  /** Gives up what was written, where there is something. */
  onDiscard?: (() => void) | undefined;
  /** What else can be done here. */
  children?: ReactNode;
};

/** The end of a form: why it could not be kept, the button that sends it, and the ways out of it. */
export function FormFoot({ submit, icon, kind = 'primary', busy, text, onLater, onDiscard, children }: Props) {
  const t = useT();
  return (
    <>
      {text && (
        <Callout kind="danger" role="alert">
          <p>{text}</p>
        </Callout>
      )}
      <div className="u-row btns">
        <Button type="submit" kind={kind} {...(icon && { icon })} busy={busy}>
          {submit ?? t('ui.save')}
        </Button>
        {children}
        {onLater && (
          <Button kind="quiet" onClick={onLater}>
            {t('ui.form.later')}
          </Button>
        )}
        {onDiscard && (
          <Button kind="quiet" onClick={onDiscard}>
            {t('ui.form.discard')}
          </Button>
        )}
      </div>
    </>
  );
}
