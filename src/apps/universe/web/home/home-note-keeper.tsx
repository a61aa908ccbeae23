import { useEffect, useRef } from 'react';
import { useSession } from '#ui/session/use-session.ts';
import { noteOutbox } from '../notes/note-outbox.ts';
import { useCapture } from '../notes/use-capture.ts';

type Props = {
  given: { content: string };
  onKept(): void;
  /** Something became of a note: what was refused is a draft again. */
  onNews(): void;
};

/** Keeps what the field of the home is given, once each. It shows nothing: its notices do. */
export function HomeNoteKeeper({ given, onKept, onNews }: Props) {
  const { user } = useSession();
  const capture = useCapture(user?.id);
  const kept = useRef<object>(undefined);
  useEffect(() => {
    if (kept.current === given) return;
    kept.current = given;
    // The field is emptied first: what is taken back or refused is put into it again.
    onKept();
    capture(given.content);
  });
  useEffect(() => noteOutbox.subscribe(onNews), [onNews]);
  return null;
}
