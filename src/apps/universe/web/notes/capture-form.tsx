import { type KeyboardEvent, useState, useSyncExternalStore } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { longestNote } from '../../core/longest-note.ts';
import { noteMemory } from './note-memory.ts';
import { useCapture } from './use-capture.ts';

/** One field for a thought (a11y/A9). It is kept as it is written, and what is kept comes back. */
export function CaptureForm({ onSaved }: { onSaved?: () => void }) {
  const t = useT();
  const { user } = useSession();
  const capture = useCapture(user?.id);
  const text = useSyncExternalStore(noteMemory.onDraft, () => (user ? noteMemory.readDraft(user.id) : ''));
  const [hasTried, setTried] = useState(false);
  const length = text.trim().length;
  const isTooLong = length > longestNote;
  const isEmpty = hasTried && length === 0;
  const problem = isTooLong
    ? t('universe.capture.tooLong', { count: length, longest: longestNote })
    : isEmpty
      ? t('universe.capture.empty')
      : undefined;

  const write = (next: string) => user && noteMemory.writeDraft(user.id, next);
  const save = () => {
    setTried(true);
    if (length === 0 || isTooLong) return;
    setTried(false);
    write('');
    capture(text.trim());
    onSaved?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlainEnter = event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    // While a word is being composed, Enter only accepts it.
    if (!isPlainEnter || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      className="stack stack-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        multiline
        label={t('universe.capture.label')}
        help={t('universe.capture.keys')}
        error={problem}
        placeholder={t('universe.capture.example')}
        value={text}
        rows={3}
        onChange={write}
        onKeyDown={onKeyDown}
      />
      <div className="u-row">
        <Button type="submit" kind="primary">
          {t('universe.capture.save')}
        </Button>
      </div>
    </form>
  );
}
