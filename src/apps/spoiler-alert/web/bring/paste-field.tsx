import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { chatWork } from '../reading/chat-work.ts';
import { useChatWork } from '../reading/use-chat-work.ts';
import { useVisit } from '../reading/use-visit.ts';
import { visitMemory } from '../reading/visit-memory.ts';

/** A field with more letters than this makes a page slow: longer texts are read without being shown. */
const mostShown = 200_000;

/** What was pasted stays in the memory of this tab, as it was written, whatever comes of reading it. */
export function PasteField() {
  const t = useT();
  const { draft, brought } = useVisit();
  const { ended } = useChatWork();
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const isCancelled = ended === 'cancelled';
  useEffect(() => {
    if (isCancelled) field.current?.focus();
  }, [isCancelled]);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.trim()) return void chatWork.open({ text: draft });
    setEmpty(true);
    field.current?.focus();
  };
  const write = (text: string) => {
    setEmpty(false);
    visitMemory.change({ draft: text });
  };
  const clear = () => {
    write('');
    announce(t('spoiler-alert.bring.cleared'));
    field.current?.focus();
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= mostShown) return;
    event.preventDefault();
    void chatWork.open({ text });
  };
  const long = brought && 'text' in brought && brought.text.length > mostShown ? brought : undefined;

  return (
    <form className="stack stack-4 spoiler-measure" onSubmit={submit}>
      {long && (
        <div className="stack stack-2">
          <p>{t('spoiler-alert.bring.long', { count: long.text.length })}</p>
          <div className="u-row">
            <Button icon="rotate-ccw" onClick={() => void chatWork.open(long)}>
              {t('spoiler-alert.bring.longAgain')}
            </Button>
          </div>
        </div>
      )}
      <TextField
        multiline
        label={t('spoiler-alert.bring.paste')}
        help={t('spoiler-alert.bring.pasteHelp')}
        error={isEmpty ? t('spoiler-alert.bring.nothingYet') : undefined}
        value={draft}
        onChange={write}
        onPaste={paste}
        textareaRef={field}
        className="input spoiler-paste"
        // What checks the spelling for a browser may send the words elsewhere.
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div className="u-row">
        <Button kind="primary" type="submit">
          {t('spoiler-alert.bring.read')}
        </Button>
        {draft && (
          <Button kind="quiet" icon="x" onClick={clear}>
            {t('spoiler-alert.bring.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}
