import { type ComponentType, type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { longestNote } from '../../core/longest-note.ts';
import { noteMemory } from '../notes/note-memory.ts';

type Keeper = ComponentType<{ given: { content: string }; onKept(): void; onNews(): void }>;

/**
 * One line to write down what must not be remembered (a11y/A9). Enter keeps it; until it is kept it stays written, here and in
 * «Anotar». What keeps notes is downloaded with the first one.
 */
export function HomeNote() {
  const t = useT();
  const id = useId();
  const { user } = useSession();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => readDraft(user?.id));
  const [problem, setProblem] = useState('');
  const [keeping, setKeeping] = useState<{ Keeper: Keeper; given: { content: string } }>();

  const readAgain = useCallback(() => setText((now) => now || readDraft(user?.id)), [user?.id]);

  const write = (next: string) => {
    setText(next);
    setProblem('');
    if (user) noteMemory.writeDraft(user.id, next);
  };
  const save = async () => {
    const content = text.trim();
    box.current?.focus();
    if (content === '') return setProblem(t('universe.capture.empty'));
    if (content.length > longestNote)
      return setProblem(t('universe.capture.tooLong', { count: content.length, longest: longestNote }));
    try {
      const { HomeNoteKeeper } = await import('./home-note-keeper.tsx');
      setKeeping({ Keeper: HomeNoteKeeper, given: { content } });
    } catch {
      setProblem(t('problems.network/unreachable'));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is being composed, Enter only accepts it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  };

  return (
    <form
      className="field universe-note"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="meta" htmlFor={id}>
        {t('universe.capture.label')}
      </label>
      <div className="universe-note-row">
        <textarea
          ref={box}
          id={id}
          className="input"
          rows={1}
          value={text}
          enterKeyHint="done"
          placeholder={t('universe.capture.example')}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem ? true : undefined}
          onFocus={() => setText((now) => readDraft(user?.id) || now)}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit">{t('universe.capture.title')}</Button>
      </div>
      <p id={`${id}-problem`} role="status" className="error-text">
        {problem && (
          <>
            <Icon name="circle-alert" />
            <span>{problem}</span>
          </>
        )}
      </p>
      {keeping && <keeping.Keeper given={keeping.given} onKept={() => write('')} onNews={readAgain} />}
    </form>
  );
}

function readDraft(personId: string | undefined): string {
  return personId ? noteMemory.readDraft(personId) : '';
}
