import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { DraftText } from '../../core/scenario/draft.ts';
import { isSame } from '../../core/scenario/edit-draft.ts';
import { type ChangeDraft, useEditing } from './editing.ts';

type Props = {
  label: string;
  /** The field, as faults name it. */
  at: string;
  text: DraftText;
  write(text: DraftText): ChangeDraft;
  help?: string;
  optional?: boolean;
  multiline?: boolean;
};

/** A text of a situation: one for everybody, or two where its author tells Mexico and Spain apart. */
export function WordsField({ label, at, text, write, help, optional, multiline }: Props) {
  const t = useT();
  const { change, faultAt, withVariants } = useEditing();
  const shared = { optional, multiline, rows: multiline ? 3 : undefined, maxLength: 1500, 'data-at': at, error: faultAt(at) };
  if (typeof text === 'string') {
    return (
      <div className="stack stack-1">
        <TextField {...shared} label={label} help={help} value={text} onChange={(next) => change(write(next))} />
        {withVariants && (
          <div className="editor-variant">
            <Button kind="quiet" icon="languages" onClick={() => change(write({ mx: text, es: text }))}>
              {t('comunicacion-social.editor.split', { field: label })}
            </Button>
          </div>
        )}
      </div>
    );
  }
  const { mx, es } = text;
  const join = () =>
    change(write(mx), {
      text: t('comunicacion-social.editor.joined'),
      back: (now) => (isSame(write(mx)(now), now) ? write(text)(now) : now),
    });
  return (
    <div className="stack stack-2">
      <div className="half editor-half">
        <TextField
          {...shared}
          label={t('comunicacion-social.editor.inMexico', { field: label })}
          help={help}
          value={mx}
          onChange={(next) => change(write({ mx: next, es }))}
        />
        <TextField
          {...shared}
          data-at={`${at}.es`}
          label={t('comunicacion-social.editor.inSpain', { field: label })}
          value={es}
          onChange={(next) => change(write({ mx, es: next }))}
        />
      </div>
      <div className="editor-variant">
        <Button kind="quiet" onClick={join}>
          {t('comunicacion-social.editor.join')}
        </Button>
      </div>
    </div>
  );
}
