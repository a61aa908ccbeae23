import './my-signs.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { signCategories } from '../../core/my-signs/categories.ts';
import { type OwnSearch, searchOwnSigns } from '../../core/my-signs/search-own-signs.ts';
import { Frame } from '../shell/frame.tsx';
import { mySignsPath } from './my-signs-keys.ts';
import { PersonalRow } from './personal-row.tsx';
import { usePersonalSigns } from './use-personal-signs.ts';

/** The signs that somebody and the people around them made up or use in their way: found by name here, and by doing them on a page of its own. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = usePersonalSigns();
  const [search, setSearch] = useState<OwnSearch>({ text: '', category: '' });
  const signs = data?.items ?? [];
  const found = searchOwnSigns(signs, search);
  const used = signCategories.filter((category) => signs.some(({ content }) => content.category === category));
  return (
    <Frame room="mySigns" title={t('sign-link.mySigns.title')} lead={t('sign-link.mySigns.lead')} hidesLanguage>
      <div className="u-row btns">
        <ButtonLink to={`${mySignsPath}/nueva`} kind="primary" icon="plus">
          {t('sign-link.mySigns.add')}
        </ButtonLink>
        {signs.length > 0 && (
          <>
            <ButtonLink to={`${mySignsPath}/buscar`} icon="hand">
              {t('sign-link.mySigns.findByDoing')}
            </ButtonLink>
            <ButtonLink to={`${mySignsPath}/compartir`} icon="users-round">
              {t('sign-link.mySigns.shareIt')}
            </ButtonLink>
          </>
        )}
        <ButtonLink to={`${mySignsPath}/archivo`} icon="paperclip">
          {t('sign-link.mySigns.pages.file')}
        </ButtonLink>
      </div>
      {!data && !error && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data && signs.length === 0 && (
        <EmptyState title={t('sign-link.mySigns.nothing')} text={t('sign-link.mySigns.nothingText')} />
      )}
      {signs.length > 0 && (
        <>
          <search className="my-signs-search">
            <TextField
              type="search"
              label={t('sign-link.mySigns.search')}
              help={t('sign-link.mySigns.searchHelp')}
              value={search.text}
              maxLength={80}
              autoComplete="off"
              onChange={(text) => setSearch({ ...search, text })}
            />
            {used.length > 1 && (
              <Field label={t('sign-link.mySigns.category')}>
                {(control) => (
                  <select
                    {...control}
                    className="input"
                    value={search.category}
                    onChange={({ target }) => setSearch({ ...search, category: used.find((one) => one === target.value) ?? '' })}
                  >
                    <option value="">{t('sign-link.mySigns.allCategories')}</option>
                    {used.map((category) => (
                      <option key={category} value={category}>
                        {t(`sign-link.mySigns.categories.${category}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
          </search>
          <p className="meta" role="status">
            {t('sign-link.mySigns.found', { count: found.length })}
          </p>
          {found.length === 0 ? (
            <EmptyState title={t('sign-link.mySigns.noneFound')} text={t('sign-link.mySigns.noneFoundText')} />
          ) : (
            <ul className="rows">
              {found.map((sign) => (
                <PersonalRow key={sign.id} sign={sign} />
              ))}
            </ul>
          )}
        </>
      )}
    </Frame>
  );
}
