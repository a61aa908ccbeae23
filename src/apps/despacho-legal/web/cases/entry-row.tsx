import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

type Props = {
  id: string;
  name: ReactNode;
  about?: ReactNode;
  /** What else can be done with it. */
  acts?: ReactNode;
  onChange?: (() => void) | undefined;
  onRemove(): void;
};

/** Something of a case in a list: its words, and what can be done with it. */
export function EntryRow({ id, name, about, acts, onChange, onRemove }: Props) {
  const t = useT();
  return (
    <li className="stack stack-2 legal-row">
      <div>
        <p className="strong legal-text" id={`entry-${id}`}>
          {name}
        </p>
        {about}
      </div>
      <div className="u-row u-row-2">
        {acts}
        {onChange && (
          <Button kind="quiet" icon="pencil" aria-describedby={`entry-${id}`} onClick={onChange}>
            {t('despacho-legal.keep.change')}
          </Button>
        )}
        <Button kind="quiet" icon="trash-2" aria-describedby={`entry-${id}`} onClick={onRemove}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
