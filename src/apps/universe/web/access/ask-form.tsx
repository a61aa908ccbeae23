import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';

type Level = 'premium' | 'professional';

/** Asks whoever administers for a higher level in one application, and says why. */
export function AskForm({ apps }: { apps: { slug: string; name: string }[] }) {
  const t = useT();
  const client = useQueryClient();
  const textOf = useProblemText();
  const [app, setApp] = useState(apps[0]?.slug ?? '');
  const [level, setLevel] = useState<Level>('premium');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (reason.trim() === '') return setProblem(t('universe.access.write'));
    setIsBusy(true);
    try {
      await api.post(`/api/applications/${app}/access-requests`, { accessLevel: level, reason });
      setReason('');
      showToast({ text: t('universe.access.sent') });
      await client.invalidateQueries({ queryKey: ['universe', 'access'] });
    } catch (error) {
      setProblem(textOf(error));
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <section className="sec" aria-labelledby="universe-ask">
      <h2 id="universe-ask">{t('universe.access.ask')}</h2>
      <form className="stack stack-5 universe-access-form" noValidate onSubmit={(event) => void ask(event)}>
        <Seg
          legend={t('universe.access.app')}
          hideLegend={false}
          value={app}
          onChange={setApp}
          options={apps.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <Seg<Level>
          legend={t('universe.access.which')}
          hideLegend={false}
          value={level}
          onChange={setLevel}
          options={(['premium', 'professional'] as const).map((value) => ({ value, label: t(`universe.access.level.${value}`) }))}
        />
        <TextField
          multiline
          maxLength={500}
          label={t('universe.access.reason')}
          help={t('universe.access.reasonHelp')}
          value={reason}
          error={problem}
          onChange={(text) => {
            setReason(text);
            setProblem(undefined);
          }}
        />
        <div className="u-row">
          <Button type="submit" kind="primary" icon="send" busy={isBusy}>
            {t('universe.access.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
