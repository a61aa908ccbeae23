import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Other } from './use-aliases.ts';

/** Names are for the person's own eyes. They travel only in lines that the person sends. */
export function AliasFields({ others, onRename }: { others: readonly Other[]; onRename(at: number, alias: string): void }) {
  const t = useT();
  return (
    <fieldset className="stack stack-4">
      <legend className="t-lead">{t('spoiler-alert.confirm.alias.title')}</legend>
      <p className="meta">{t('spoiler-alert.confirm.alias.help')}</p>
      {others.map(({ at, name, alias }) => (
        <TextField
          key={at}
          label={t('spoiler-alert.confirm.alias.label', { name })}
          value={alias}
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
          onChange={(text) => onRename(at, text)}
        />
      ))}
    </fieldset>
  );
}
