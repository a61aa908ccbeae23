import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { DraftText } from '../../core/scenario/draft.ts';
import { type ChangeDraft, useEditing } from './editing.ts';
import { WordsField } from './words-field.tsx';

type Props = {
  labelOf(number: number): string;
  addText: string;
  at: string;
  texts: readonly DraftText[];
  /** The draft with this list changed: from what it is then, and not from what it was when the page was drawn. */
  write(act: (texts: DraftText[]) => DraftText[]): ChangeDraft;
};

const most = 4;

/** Up to four texts of a kind, each of which may be taken out again. */
export function WordsList({ labelOf, addText, at, texts, write }: Props) {
  const t = useT();
  const { change } = useEditing();
  const take = (index: number, text: DraftText) =>
    change(
      write((list) => list.toSpliced(index, 1)),
      {
        text: t('comunicacion-social.editor.taken', { field: labelOf(index + 1) }),
        back: write((list) => list.toSpliced(index, 0, text)),
      },
    );
  return (
    <div className="stack stack-3">
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place
        <div className="stack stack-1" key={index}>
          <WordsField
            label={labelOf(index + 1)}
            at={`${at}.${index}`}
            text={text}
            write={(next) => write((list) => list.map((one, own) => (own === index ? next : one)))}
          />
          {(texts.length > 1 || at.includes('meanings')) && (
            <div className="editor-variant">
              <Button kind="quiet" icon="x" onClick={() => take(index, text)}>
                {t('comunicacion-social.editor.take', { field: labelOf(index + 1) })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {texts.length < most && (
        <div className="u-row">
          <Button icon="plus" onClick={() => change(write((list) => [...list, '']))}>
            {addText}
          </Button>
        </div>
      )}
    </div>
  );
}
