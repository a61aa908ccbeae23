import './dictionary.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { dictionaryPath } from './dictionary-keys.ts';
import { DictionaryPlaces } from './dictionary-places.tsx';
import { LetterList } from './letter-list.tsx';
import { SearchForm } from './search-form.tsx';
import { countLooks, isEmptySearch, type SignSearch, searchMemory } from './search-memory.ts';
import { SignRow } from './sign-row.tsx';
import { useRegions, useSigns } from './use-signs.ts';

/** Signs of one language, looked up by word or by how they look: the letters, what deaf people reviewed, and what one put in oneself. */
export function Page() {
  const t = useT();
  const { choices, loaded } = useSignChoices();
  const { language } = choices;
  const [search, setSearch] = useState(searchMemory.read);
  const change = (next: SignSearch) => {
    searchMemory.write(next);
    setSearch(next);
  };
  const found = useSigns(language, search, loaded);
  const regions = useRegions(language).data?.items ?? [];
  const isEmpty = isEmptySearch(search);
  const hasNothing = found.data !== undefined && found.items.length === 0;
  const short = t(`sign-link.language.short.${language}`);
  return (
    <Frame room="dictionary" title={t('sign-link.dictionary.title', { language: short })} lead={t('sign-link.dictionary.lead')}>
      <DictionaryPlaces />
      <SearchForm search={search} regions={regions} onChange={change} />
      <section className="sec" aria-labelledby="sign-found">
        <h2 className="t-lead" id="sign-found">
          {t(isEmpty ? 'sign-link.dictionary.all' : 'sign-link.dictionary.found')}
        </h2>
        {found.isPending && <Loading />}
        {found.error && found.items.length === 0 && <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
        {hasNothing && isEmpty && (
          <EmptyState title={t('sign-link.dictionary.nothing', { language: short })} text={t('sign-link.dictionary.nothingText')}>
            <div className="u-row btns">
              <ButtonLink to={`${dictionaryPath}/nueva`} icon="plus">
                {t('sign-link.dictionary.add')}
              </ButtonLink>
              <ButtonLink to={`${dictionaryPath}/traer`} icon="paperclip">
                {t('sign-link.dictionary.bring')}
              </ButtonLink>
            </div>
          </EmptyState>
        )}
        {hasNothing && !isEmpty && (
          <EmptyState title={t('sign-link.dictionary.none')} text={t('sign-link.dictionary.noneText', { language: short })} />
        )}
        {found.items.length > 0 && (
          <ul className="rows dict-found" aria-busy={found.isPlaceholderData}>
            {found.items.map((sign) => (
              <SignRow key={sign.id} sign={sign} />
            ))}
          </ul>
        )}
        <MoreButton pages={found} />
      </section>
      {!search.mine && countLooks(search) === 0 && <LetterList language={language} q={search.q} />}
    </Frame>
  );
}
