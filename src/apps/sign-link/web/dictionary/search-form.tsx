import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { countLooks, emptySearch, isEmptySearch, type SignSearch } from './search-memory.ts';
import { TraitFields } from './trait-fields.tsx';

type Props = { search: SignSearch; regions: readonly string[]; onChange(next: SignSearch): void };

/** A sign is looked for by its word, or by how it looks: both together narrow it down. */
export function SearchForm({ search, regions, onChange }: Props) {
  const t = useT();
  const change = (next: Partial<SignSearch>) => onChange({ ...search, ...next });
  const looks = countLooks(search);
  return (
    <search className="stack stack-4">
      <TextField
        type="search"
        label={t('sign-link.dictionary.word')}
        help={t('sign-link.dictionary.wordHelp')}
        value={search.q}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={(q) => change({ q })}
      />
      <details className="dict-looks" open={looks > 0 || undefined}>
        <summary>
          {t('sign-link.dictionary.byLook')}
          {looks > 0 && <span className="meta"> · {t('sign-link.dictionary.chosen', { count: looks })}</span>}
        </summary>
        <div className="stack stack-5">
          <TraitFields
            traits={{ ...search, hands: search.hands === null ? null : search.hands === '2' ? 2 : 1 }}
            onChange={({ hands, ...rest }) =>
              change({ ...rest, ...(hands !== undefined && { hands: hands === null ? null : hands === 2 ? '2' : '1' }) })
            }
          />
          {regions.length > 0 && (
            <Field label={t('sign-link.dictionary.region')}>
              {(control) => (
                <select
                  {...control}
                  className="input"
                  value={search.region}
                  onChange={({ target }) => change({ region: target.value })}
                >
                  <option value="">{t('sign-link.dictionary.any')}</option>
                  {regions.map((region) => (
                    <option key={region}>{region}</option>
                  ))}
                </select>
              )}
            </Field>
          )}
        </div>
      </details>
      <div className="u-row">
        <Switch label={t('sign-link.dictionary.onlyMine')} checked={search.mine} onChange={(mine) => change({ mine })} />
        {!isEmptySearch(search) && (
          <Button kind="quiet" icon="rotate-ccw" onClick={() => onChange(emptySearch)}>
            {t('sign-link.dictionary.clear')}
          </Button>
        )}
      </div>
    </search>
  );
}
