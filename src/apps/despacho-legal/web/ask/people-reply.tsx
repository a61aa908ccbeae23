import '#ui/session/on-demand/fixed-help.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CallRow } from '#ui/session/on-demand/call-row.tsx';
import { HelpFirst } from '#ui/session/on-demand/help-first.tsx';
import type { LawReply } from '../../laws/contract.ts';

type Props = { reply: Extract<LawReply, { outcome: 'handoff_human' }>; goOn(): void };

/** People before law: whom to call now. Whoever has seen it may read the law then, unless a life is in danger. */
export function PeopleReply({ reply: { because, text, helpLines, emergency }, goOn }: Props) {
  const t = useT();
  const [hasGone, setGone] = useState(false);
  return (
    <div className="stack stack-4">
      {text === null ? (
        <section className="ui-crisis" aria-labelledby="law-people">
          <div className="stack stack-2">
            <h2 className="t-head law-focus" id="law-people" tabIndex={-1}>
              {t('despacho-legal.laws.reply.people')}
            </h2>
            <p>{t(`despacho-legal.answer.outcomes.${because}`, { emergency })}</p>
          </div>
          <ul className="ui-calls">
            {helpLines.map((line, at) => (
              <CallRow key={`${line.name}${line.phone}`} line={line} isFirst={at === 0} onReach={() => undefined} />
            ))}
          </ul>
        </section>
      ) : (
        <HelpFirst fixed={{ text, helpLines }} />
      )}
      {!hasGone && (
        <div className="u-row">
          <Button
            kind="quiet"
            onClick={() => {
              setGone(true);
              goOn();
            }}
          >
            {t('despacho-legal.laws.reply.goOn')}
          </Button>
        </div>
      )}
    </div>
  );
}
