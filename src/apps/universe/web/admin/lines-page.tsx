import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { helpCountries } from '#platform/safety/core/help-countries.ts';
import type { AdminLines } from '#platform/safety/lines/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AdminHead } from './admin-head.tsx';
import { LineEditor } from './line-editor.tsx';
import { useCountryName } from './use-country-name.ts';

/** The telephones of «Ayuda ahora»: which ones nobody has looked at for long come first. */
export function Page() {
  const t = useT();
  const id = useId();
  const nameOf = useCountryName();
  const [shown, setShown] = useState('due');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'admin', 'lines'],
    queryFn: () => api.get<AdminLines>('/api/admin/help-lines'),
    refetchOnMount: 'always',
  });
  const due = data?.items.filter(({ isDue, isShown }) => isDue && isShown) ?? [];
  const items = shown === 'due' ? due : (data?.items.filter(({ country }) => country === shown) ?? []);

  return (
    <>
      <AdminHead title={t('universe.admin.lines.title')} lead={t('universe.admin.lines.long')} />
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && (
        <div className="stack stack-5">
          <div className="field">
            <label htmlFor={`${id}-which`}>{t('universe.admin.lines.which')}</label>
            <select className="input" id={`${id}-which`} value={shown} onChange={({ target }) => setShown(target.value)}>
              <option value="due">{t('universe.admin.lines.due', { count: due.length })}</option>
              {helpCountries.map((country) => (
                <option key={country} value={country}>
                  {nameOf(country)}
                </option>
              ))}
            </select>
          </div>
          {items.length === 0 && <EmptyState title={t('universe.admin.lines.none')} text={t('universe.admin.lines.noneText')} />}
          {items.map((item) => (
            <LineEditor key={`${item.country} ${item.line.key}`} item={item} country={nameOf(item.country)} />
          ))}
        </div>
      )}
    </>
  );
}
