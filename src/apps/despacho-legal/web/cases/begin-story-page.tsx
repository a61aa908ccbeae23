import type { FixedWords } from '#platform/safety/contract.ts';
import './cases.css';
import { type FormEvent, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import { useCaseActs } from './use-case-acts.ts';

type Draft = { title: string; id: string };

/** A case begins with a name. Then its person tells what happened, or goes straight into the case. */
export function Page() {
  const t = useT();
  const go = useGo();
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean; caseId: string }>();
  const { open, busy, text } = useCaseActs((said) => setFixed({ ...said, isKept: false, caseId: '' }));
  const [newId] = useState(() => crypto.randomUUID());
  const kept = useKeptDraft<Draft>('despacho-legal.case.new');
  const [isMissing, setMissing] = useState(false);
  const { title = '', id = newId } = kept.changes;

  async function begin(path: string): Promise<void> {
    setMissing(title.trim() === '');
    if (title.trim() === '') return document.querySelector<HTMLElement>('[name="title"]')?.focus();
    const asked = { clientCaseId: id, title: title.trim(), description: '', country: null, region: null, branch: null };
    const done = await open(asked);
    if (!done) return;
    kept.clear();
    if (done.fixed) return setFixed({ ...done.fixed, isKept: true, caseId: done.case.id });
    go(`/despacho-legal/casos/${done.case.id}${path}`);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void begin('/contar');
  };

  return (
    <>
      {fixed && (
        <FixedPlace
          fixed={fixed}
          isKept={fixed.isKept}
          onClose={() => (fixed.caseId ? go(`/despacho-legal/casos/${fixed.caseId}/contar`) : setFixed(undefined))}
        />
      )}
      <header className="title">
        <h1>{t('despacho-legal.story.title')}</h1>
        <p>{t('despacho-legal.story.begin.lead')}</p>
      </header>
      <form className="stack stack-5 legal-measure" onSubmit={submit} noValidate>
        <TextField
          name="title"
          label={t('despacho-legal.story.begin.name')}
          help={t('despacho-legal.story.begin.nameHelp')}
          error={isMissing ? t('despacho-legal.story.begin.missing') : undefined}
          maxLength={120}
          autoComplete="off"
          value={title}
          onChange={(changed) => kept.change({ title: changed, id })}
        />
        {text && (
          <Callout kind="danger" role="alert">
            <p>{text}</p>
          </Callout>
        )}
        <div className="u-row">
          <Button type="submit" kind="primary" busy={busy}>
            {t('despacho-legal.story.begin.start')}
          </Button>
          <Button kind="quiet" busy={busy} onClick={() => void begin('')}>
            {t('despacho-legal.story.begin.without')}
          </Button>
        </div>
      </form>
    </>
  );
}
