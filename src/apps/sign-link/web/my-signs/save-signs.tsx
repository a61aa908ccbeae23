import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { writeSignFile } from '../../core/my-signs/sign-file.ts';
import type { PersonalSign, PersonalSignSummary } from '../../my-signs/contract.ts';
import { personalUrl } from './my-signs-keys.ts';

/** All signs of somebody as a file of theirs, takes and all. */
export function SaveSigns({ signs }: { signs: readonly PersonalSignSummary[] }) {
  const t = useT();
  const [done, setDone] = useState(0);
  const { act, busy, text } = useAct();
  const save = () =>
    act(
      async () => {
        const whole: PersonalSign[] = [];
        for (const { id } of signs) {
          setDone(whole.length);
          whole.push(await api.get<PersonalSign>(`${personalUrl}/${id}`));
        }
        const file = writeSignFile(whole.map(({ content, takes }) => ({ ...content, takes })));
        saveAsFile(t('sign-link.mySigns.fileName'), file, 'application/json');
      },
      { done: { text: t('sign-link.mySigns.saved', { count: signs.length }) } },
    );
  return (
    <section className="sec" aria-labelledby="my-signs-save">
      <h2 className="t-lead" id="my-signs-save">
        {t('sign-link.mySigns.saveTitle')}
      </h2>
      <p className="muted measure">{t('sign-link.mySigns.saveText')}</p>
      {busy && (
        <progress
          className="my-signs-progress"
          value={done}
          max={signs.length}
          aria-label={t('sign-link.mySigns.savingProgress')}
        />
      )}
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
      <div className="u-row">
        <Button
          icon="download"
          busy={busy}
          {...(signs.length === 0 && { disabledReason: t('sign-link.mySigns.nothing') })}
          onClick={() => void save()}
        >
          {t('sign-link.mySigns.save')}
        </Button>
      </div>
    </section>
  );
}
