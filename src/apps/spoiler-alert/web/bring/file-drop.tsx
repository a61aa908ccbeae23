import { type ChangeEvent, type DragEvent, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { joinClasses } from '#ui/primitives/join-classes.ts';

const kinds = '.txt,.zip,.json,.xml,.eml,.mbox,.mbx';

type Props = { last: File | undefined; onFile(file: File): void };

/** A file by its button, or dropped: dropping beside it opens nothing, since the browser would leave this page for the file. */
export function FileDrop({ last, onFile }: Props) {
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
    <section className="sec spoiler-measure" aria-labelledby="spoiler-file">
      <h2 className="t-lead" id="spoiler-file">
        {t('spoiler-alert.bring.file.title')}
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; its button does the same */}
      <div
        className={joinClasses('spoiler-drop', isOver && 'spoiler-drop--over')}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Button icon="paperclip" onClick={() => picker.current?.click()}>
          {t('spoiler-alert.bring.file.choose')}
        </Button>
        <p>{t('spoiler-alert.bring.file.drop')}</p>
        <p className="meta">{t('spoiler-alert.bring.file.kinds')}</p>
        {last && <p className="meta">{t('spoiler-alert.bring.file.now', { name: last.name })}</p>}
        <p role="status">{areSeveral && t('spoiler-alert.bring.file.several')}</p>
      </div>
      <input
        ref={picker}
        type="file"
        accept={kinds}
        hidden
        aria-label={t('spoiler-alert.bring.file.choose')}
        onChange={onChange}
      />
    </section>
  );
}
