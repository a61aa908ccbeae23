import { useState } from 'react';
import type { Grant, GrantAsk } from '#platform/consent/grants/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { nameOfGrant, useGrantActs } from './use-grants.ts';
import { useScopeName } from './use-scope-name.ts';

/** Somebody asks to see more. Nothing is chosen at first, and saying no takes as little as saying yes. */
export function AskCard({ grant, ask }: { grant: Grant; ask: GrantAsk }) {
  const t = useT();
  const scopeName = useScopeName();
  const { busy, allow, refuse } = useGrantActs(grant);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isMissing, setMissing] = useState(false);
  const name = nameOfGrant(grant);
  return (
    <section className="card stack" aria-labelledby={`ask-${ask.id}`}>
      <div className="stack stack-1">
        <h3 className="t-lead" id={`ask-${ask.id}`}>
          {t('universe.privacy.ask.title', { name })}
        </h3>
        <p className="muted">{t('universe.privacy.ask.text')}</p>
        {ask.reason && <p>{t('universe.privacy.ask.reason', { reason: ask.reason })}</p>}
      </div>
      <CheckGroup
        legend={t('universe.privacy.ask.which')}
        hideLegend
        options={ask.scopes.map((scope) => ({ value: scope, label: scopeName(scope), hint: scopeName(scope, 'hint') }))}
        value={chosen}
        error={isMissing && chosen.length === 0 ? t('universe.privacy.ask.none') : undefined}
        onChange={setChosen}
        columns={2}
      />
      <div className="u-row">
        <Button busy={busy} onClick={() => (chosen.length === 0 ? setMissing(true) : void allow(ask.id, chosen))}>
          {t('universe.privacy.ask.allow')}
        </Button>
        <Button busy={busy} onClick={() => void refuse(ask.id)}>
          {t('universe.privacy.ask.refuse')}
        </Button>
      </div>
    </section>
  );
}
