import { useLanguage } from '../i18n/use-language.ts';
import { useT } from '../i18n/use-t.ts';
import { Menu } from '../primitives/menu.tsx';
import { languageChoices } from './language-choices.ts';

/** The language, for people who have no account yet: it stands where the account will be. */
export function LanguageMenu() {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  return (
    <Menu
      label={t('ui.language', { language: language === 'es' ? 'Español' : 'English' })}
      className="btn btn--icon"
      button={
        <span className="avatar ui-language" aria-hidden="true">
          {language.toUpperCase()}
        </span>
      }
      items={languageChoices(language, setLanguage)}
    />
  );
}
