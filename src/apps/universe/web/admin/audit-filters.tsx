import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';

const names = ['action', 'actorId', 'subjectId', 'from', 'until'] as const;
type Name = (typeof names)[number];
export type AuditAsked = Partial<Record<Name, string>>;

const labels: Record<Name, string> = {
  action: 'action',
  actorId: 'actor',
  subjectId: 'subject',
  from: 'from',
  until: 'until',
};

/** Which lines to see. Nothing is asked of the server before the button: each question is on record. */
export function AuditFilters({ onAsk }: { onAsk(asked: AuditAsked): void }) {
  const t = useT();
  const [texts, setTexts] = useState<AuditAsked>({});

  function ask(event: FormEvent): void {
    event.preventDefault();
    const given = names.flatMap((name) => {
      const text = texts[name]?.trim();
      return text ? [[name, askedValue(name, text)] as const] : [];
    });
    onAsk(Object.fromEntries(given));
  }

  return (
    <form className="stack" aria-label={t('universe.admin.audit.filters')} noValidate onSubmit={ask}>
      <div className="universe-admin-filters">
        {names.map((name) => (
          <TextField
            key={name}
            label={t(`universe.admin.audit.${labels[name]}`)}
            help={name === 'action' ? t('universe.admin.audit.actionHelp') : undefined}
            type={name === 'from' || name === 'until' ? 'date' : 'text'}
            value={texts[name] ?? ''}
            autoComplete="off"
            spellCheck={false}
            onChange={(text) => setTexts({ ...texts, [name]: text })}
          />
        ))}
      </div>
      <div className="u-row">
        <Button type="submit" icon="search">
          {t('universe.admin.audit.show')}
        </Button>
      </div>
    </form>
  );
}

/** A day is the whole of it. */
function askedValue(name: Name, text: string): string {
  if (name === 'from') return new Date(`${text}T00:00:00`).toISOString();
  if (name === 'until') return new Date(`${text}T23:59:59.999`).toISOString();
  return text;
}
