import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';

type Props = { open: boolean; day: string; onClose(): void; onSure(): void };

/** The second step: what happens and when, said once more, and marked as understood. */
export function DeleteDialog({ open, day, onClose, onSure }: Props) {
  const t = useT();
  const [isUnderstood, setUnderstood] = useState(false);
  const say = (name: string, values = {}) => t(`universe.belongingsPage.delete.${name}`, values);
  const close = () => {
    setUnderstood(false);
    onClose();
  };
  return (
    <Dialog
      title={say('sure')}
      describe={say('sureText', { day })}
      open={open}
      onClose={close}
      actions={
        <>
          <Button data-autofocus onClick={close}>
            {say('keep')}
          </Button>
          <Button kind="danger" disabledReason={isUnderstood ? undefined : say('missing')} onClick={onSure}>
            {say('confirm')}
          </Button>
        </>
      }
    >
      <label className="choice">
        <input type="checkbox" checked={isUnderstood} onChange={({ target }) => setUnderstood(target.checked)} />
        <span>
          <b>{say('understand')}</b>
        </span>
      </label>
    </Dialog>
  );
}
