import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { CopyButton } from './copy-button.tsx';

/** Shown once. They stay on screen until the person says that they kept them. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  const t = useT();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const text = codes.join('\n');
  return (
    <section className="stack universe-recovery" aria-labelledby="universe-recovery">
      <h3 id="universe-recovery" ref={title} tabIndex={-1}>
        {t('universe.security.recovery.title')}
      </h3>
      <Callout kind="warn">
        <p>{t('universe.security.recovery.once')}</p>
      </Callout>
      <p>{t('universe.security.recovery.text')}</p>
      <ol className="list universe-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="u-row">
        <CopyButton text={text} label={t('universe.security.recovery.copy')} />
        <Button icon="download" onClick={() => saveAsFile(t('universe.security.recovery.file'), `${text}\n`)}>
          {t('universe.security.recovery.download')}
        </Button>
        <Button onClick={() => window.print()}>{t('universe.security.recovery.print')}</Button>
      </div>
      <div className="u-row">
        <Button
          kind="primary"
          onClick={() => {
            document.getElementById('universe-ways')?.focus({ preventScroll: true });
            onDone();
          }}
        >
          {t('universe.security.recovery.done')}
        </Button>
      </div>
    </section>
  );
}
