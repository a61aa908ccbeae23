import type { ConsentText as Text } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';

const parts = ['what', 'why', 'who', 'howLong', 'stop'] as const;

/** What is read before deciding: what, what for, who, how long, and how to stop it. */
export function ConsentText({ text }: { text: Text }) {
  const t = useT();
  return (
    <dl className="universe-consent measure">
      {parts.map((part) => (
        <div key={part}>
          <dt className="strong">{t(`universe.privacy.purposes.${part}`)}</dt>
          <dd>{text[part]}</dd>
        </div>
      ))}
    </dl>
  );
}
