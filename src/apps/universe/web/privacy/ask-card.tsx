import { useState } from 'react';
import type { Grant, GrantAsk } from '#platform/consent/grants/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { nameOfGrant } from './use-grants.ts';
import { useScopeName } from './use-scope-name.ts';

type Props = { grant: Grant; ask: GrantAsk; onAllow(scopes: string[]): Promise<void>; onRefuse(): Promise<void> };

/** Somebody asks to see more. Nothing is chosen at first, and saying no takes as little as saying yes. */
export function AskCard({ grant, ask, onAllow, onRefuse }: Props) {
  const t = useT();
  const scopeName = useScopeName();
  const [chosen, setChosen] = useState<string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const name = nameOfGrant(grant);
  const decide = async (act: () => Promise<void>) => {
    setBusy(true);
    await act();
    setBusy(false);
  };
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
        <Button busy={isBusy} onClick={() => (chosen.length === 0 ? setMissing(true) : void decide(() => onAllow(chosen)))}>
          {t('universe.privacy.ask.allow')}
        </Button>
        <Button busy={isBusy} onClick={() => void decide(onRefuse)}>
          {t('universe.privacy.ask.refuse')}
        </Button>
      </div>
    </section>
  );
}
