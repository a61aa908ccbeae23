import { useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';

/** How long after the last letter a text is saved (a11y/A3: within a second). */
const pauseMs = 600;

type Props = {
  name: 'ownWords' | 'helps' | 'hard';
  value: string;
  longest: number;
  /** `done` is called once it is saved, at the first try or a later one. */
  onSave(text: string, done: () => void): void;
};

/** A text about oneself. It saves itself while it is written; what could not be saved stays in the field. */
export function IdentityText({ name, value, longest, onSave }: Props) {
  const t = useT();
  const [written, setWritten] = useState<string>();
  const unsaved = useRef<string>(undefined);
  const save = useRef(onSave);
  save.current = onSave;

  function saveNow(): void {
    const text = unsaved.current;
    if (text === undefined) return;
    unsaved.current = undefined;
    // Once it is in the profile the field shows the profile again, so that undoing is seen here too.
    save.current(text, () => setWritten((now) => (now === text ? undefined : now)));
  }
  const latest = useRef(saveNow);
  latest.current = saveNow;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter begins the pause again
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [written]);
  // Going to another part does not wait for the pause.
  useEffect(() => () => latest.current(), []);

  return (
    <TextField
      label={t(`universe.identity.${name}`)}
      help={t(`universe.identity.${name}Help`)}
      optional
      multiline={name !== 'ownWords'}
      maxLength={longest}
      value={written ?? value}
      onChange={(text) => {
        unsaved.current = text;
        setWritten(text);
      }}
      onBlur={() => latest.current()}
    />
  );
}
