import { type FormEvent, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { TextVerified } from '../../professional/signing/contract.ts';

/** Whether a text that somebody has is, letter for letter, the one that was sent to be signed. What is pasted is not kept. */
export function VerifyText({ url }: { url: string }) {
  const t = useT();
  const [text, setText] = useState('');
  const [told, setTold] = useState<TextVerified>();
  const { busy, error, act } = useAct();
  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === '') return;
    await act(async () => setTold(await api.post<TextVerified>(`${url}/verify`, { text })));
  }
  return (
    <section className="sec" aria-labelledby="legal-verify">
      <h2 className="t-lead" id="legal-verify">
        {t('despacho-legal.signing.verify')}
      </h2>
      <form className="stack stack-3 legal-measure" onSubmit={(event) => void check(event)} noValidate>
        <TextField
          label={t('despacho-legal.signing.paste')}
          help={t('despacho-legal.signing.pasteHelp')}
          multiline
          rows={5}
          value={text}
          onChange={(next) => {
            setText(next);
            setTold(undefined);
          }}
        />
        {error !== undefined && <ProblemNotice error={error} />}
        {told && (
          <Callout
            kind={told.isSame ? 'ok' : 'warn'}
            role="status"
            title={t(`despacho-legal.signing.${told.isSame ? 'same' : 'other'}`)}
          >
            <p className="meta legal-hash">{told.hash}</p>
          </Callout>
        )}
        <div className="u-row">
          <Button type="submit" icon="shield-check" busy={busy}>
            {t('despacho-legal.signing.compare')}
          </Button>
        </div>
      </form>
    </section>
  );
}
