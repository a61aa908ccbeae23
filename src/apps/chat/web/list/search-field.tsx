import { longestQuery } from '#platform/conversations/search/core/longest-query.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';

/** Where one writes what to look for in one's conversations. Escape empties it. */
export function SearchField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every browser knows <search>
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField
        type="search"
        label={t('chat.search.label')}
        help={t('chat.search.help')}
        value={value}
        onChange={onChange}
        onKeyDown={({ key }) => key === 'Escape' && onChange('')}
        maxLength={longestQuery}
        autoComplete="off"
        enterKeyHint="search"
      />
    </form>
  );
}
