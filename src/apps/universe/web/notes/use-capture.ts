import { useEffect } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { sound, vibrate } from '#ui/calm/signals.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { noteMemory } from './note-memory.ts';
import { noteOutbox } from './note-outbox.ts';

/** Keeps a thought at once, and says what becomes of it. Taken back or refused, its words are there the next time. */
export function useCapture(personId: string | undefined): (content: string) => void {
  const t = useT();
  const textOf = useProblemText();
  useEffect(() => {
    if (personId) noteOutbox.open(personId);
  }, [personId]);

  return (content) => {
    if (!personId) return;
    const putBack = () => {
      const begun = noteMemory.readDraft(personId);
      noteMemory.writeDraft(personId, begun ? `${content}\n${begun}` : content);
    };
    let dismiss = () => {};
    let isWaiting = false;
    const say = (text: string, canUndo = true) => {
      dismiss();
      dismiss = showToast({ text, ...(canUndo ? { undo } : {}) });
    };
    noteOutbox.open(personId);
    const clientNoteId = noteOutbox.add(content, (fate) => {
      if (fate.fate === 'waiting' && !isWaiting) {
        isWaiting = true;
        const isOfAnother = isProblem(fate.error, 'universe/note-of-somebody-else');
        say(isOfAnother ? textOf(fate.error) : t('universe.capture.waiting'));
      }
      if (fate.fate === 'sent' && isWaiting) say(t('universe.capture.sent'));
      if (fate.fate === 'refused') {
        putBack();
        say(t('universe.capture.refused', { why: textOf(fate.error) }), false);
      }
    });
    const undo = async () => {
      await noteOutbox.takeBack(clientNoteId);
      putBack();
    };
    say(t('universe.capture.kept'));
    sound();
    vibrate();
  };
}
