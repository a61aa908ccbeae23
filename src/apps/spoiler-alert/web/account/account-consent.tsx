import '#ui/session/analysis/analysis.css';
import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { AskConsent } from '#ui/session/analysis/ask-consent.tsx';
import { useVisit } from '../reading/use-visit.ts';
import { visitMemory } from '../reading/visit-memory.ts';

const lines = ['messages', 'names', 'inside', 'files', 'day', 'exit'] as const;
const longestTitle = 120;

/** What travels to the account, in words, before anything does: then the permission, which starts nothing by itself, and a name for it. */
export function AccountConsent({ consent, isMissing }: { consent: Consent; isMissing: boolean }) {
  const t = useT();
  const { title } = useVisit();
  return (
    <div className="stack stack-5">
      <Callout kind="consent" title={t('spoiler-alert.account.travel.title')}>
        <ul className="list">
          {lines.map((line) => (
            <li key={line}>{t(`spoiler-alert.account.travel.${line}`)}</li>
          ))}
        </ul>
      </Callout>
      <AskConsent consent={consent}>
        <TextField
          label={t('spoiler-alert.account.name.label')}
          help={t('spoiler-alert.account.name.help')}
          value={title}
          maxLength={longestTitle}
          optional
          autoComplete="off"
          spellCheck={false}
          onChange={(text) => visitMemory.change({ title: text })}
        />
      </AskConsent>
      <div role="alert">{isMissing && <p className="error-text">{t('spoiler-alert.account.missing')}</p>}</div>
    </div>
  );
}
