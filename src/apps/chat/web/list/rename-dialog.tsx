import { type FormEvent, useId, useState } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useConversationActions } from './use-conversations.ts';

const longestName = 255;

/** Another name for a conversation. What was typed stays when it cannot be saved. */
export function RenameDialog({ conversation, name, onClose }: { conversation: Conversation; name: string; onClose(): void }) {
  const t = useT();
  const textOf = useProblemText();
  const { rename } = useConversationActions();
  const form = useId();
  const [title, setTitle] = useState(name);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (title.trim() === '') return setError(t('chat.rename.empty'));
    if (title.trim().length > longestName)
      return setError(t('chat.rename.long', { count: title.trim().length, longest: longestName }));
    setBusy(true);
    try {
      await rename(conversation, title.trim());
      onClose();
    } catch (problem) {
      setError(textOf(problem));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      title={t('chat.rename.title')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form={form} busy={busy}>
            {t('ui.save')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void save(event)} noValidate>
        <TextField
          label={t('chat.rename.label')}
          value={title}
          onChange={setTitle}
          error={error}
          autoComplete="off"
          data-autofocus
        />
      </form>
    </Dialog>
  );
}
