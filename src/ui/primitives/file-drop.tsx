import './file-drop.css';
import { type ChangeEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { joinClasses } from './join-classes.ts';

type Props = {
  /** The endings that the picker offers: `.pdf,.txt`. */
  accept: string;
  /** `last`: which file was brought, where one was; `several`: that one is read at a time. */
  words: { title: string; choose: string; drop: string; kinds: string; several: string; last: string | undefined };
  onFile(file: File): void;
};

/** A file by its button, or dropped: dropping beside it opens nothing, since the browser would leave this page for the file. */
export function FileDrop({ accept, words, onFile }: Props) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [areSeveral, setSeveral] = useState(false);
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    const events = ['dragover', 'drop'] as const;
    for (const name of events) window.addEventListener(name, stay);
    return () => {
      for (const name of events) window.removeEventListener(name, stay);
    };
  }, []);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    setSeveral((files?.length ?? 0) > 1);
    if (file && files?.length === 1) onFile(file);
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    take(target.files);
    // The same file can be chosen again.
    target.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section className="stack stack-3 measure" aria-labelledby={id}>
      <h2 className="t-lead" id={id}>
        {words.title}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; its button does the same */}
      <div
        className={joinClasses('file-drop', isOver && 'file-drop--over')}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button icon="paperclip" onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <p>{words.drop}</p>
        <p className="meta">{words.kinds}</p>
        {words.last && <p className="meta">{words.last}</p>}
        <p role="status">{areSeveral && words.several}</p>
      </div>
      <input ref={picker} type="file" accept={accept} hidden aria-label={words.choose} onChange={onChange} />
    </section>
  );
}
