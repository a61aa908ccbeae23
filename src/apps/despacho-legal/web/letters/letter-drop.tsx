import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';

type Props = { last: File | undefined; onFile(file: File): void };

/** A letter by its button, or dropped. What falls beside it opens nothing, since the browser would leave this page for the file. */
export function LetterDrop({ last, onFile }: Props) {
  const t = useT();
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
    <section className="stack stack-3" aria-labelledby="letter-file">
      <h2 className="t-lead" id="letter-file">
        {t('despacho-legal.letters.bring.file')}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; its button does the same */}
      <div
        className={joinClasses('letter-drop', isOver && 'letter-drop--over')}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button icon="paperclip" onClick={() => picker.current?.click()}>
          {t('despacho-legal.letters.bring.choose')}
        </Button>
        <p>{t('despacho-legal.letters.bring.drop')}</p>
        <p className="meta">{t('despacho-legal.letters.bring.kinds')}</p>
        {last && <p className="meta">{t('despacho-legal.letters.bring.last', { name: last.name })}</p>}
        <p role="status">{areSeveral && t('despacho-legal.letters.bring.several')}</p>
      </div>
      <input
        ref={picker}
        type="file"
        accept=".pdf,.docx,.txt"
        hidden
        aria-label={t('despacho-legal.letters.bring.choose')}
        onChange={onChange}
      />
    </section>
  );
}
