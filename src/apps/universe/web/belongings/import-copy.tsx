import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import type { Imported } from '#platform/consent/belongings/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { bringCopy } from './bring-copy.ts';

/** Bringing a copy from another installation, and what became of it. */
export function ImportCopy() {
  const t = useT();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ busy?: boolean; error?: unknown; done?: Imported }>({});
  const say = (name: string, values = {}) => t(`universe.belongingsPage.import.${name}`, values);
  const sum = (of: 'added' | 'known' | 'refused') => state.done?.tables.reduce((total, table) => total + table[of], 0) ?? 0;

  async function bring({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    setState({ busy: true });
    try {
      setState({ done: await bringCopy(chosen) });
      await client.invalidateQueries();
    } catch (error) {
      setState({ error });
    }
    // The same file can be chosen again.
    target.value = '';
  }

  return (
    <section aria-labelledby="belongings-import">
      <h2 className="t-lead" id="belongings-import">
        {say('title')}
      </h2>
      <p>{say('text')}</p>
      <p className="meta">{say('not')}</p>
      {state.error !== undefined && <ProblemNotice error={state.error} title={say('failed')} />}
      {state.done && (
        <Callout kind="ok" role="status" title={say('done', { added: sum('added') })}>
          {sum('known') > 0 && <p>{say('known', { count: sum('known') })}</p>}
          {sum('refused') > 0 && <p>{say('refused', { count: sum('refused') })}</p>}
        </Callout>
      )}
      {state.busy && <Loading text={say('busy')} />}
      <Button icon="paperclip" busy={state.busy} onClick={() => picker.current?.click()}>
        {say('choose')}
      </Button>
      <input ref={picker} type="file" accept=".zip,application/zip" hidden aria-label={say('choose')} onChange={bring} />
    </section>
  );
}
