import { useTools } from '../../calm/tools-here.ts';
import { useT } from '../../i18n/use-t.ts';
import { Menu } from '../../primitives/menu.tsx';
import { useLanguage } from '../../session/use-language.ts';
import { languageChoices } from './language-choices.ts';

/** The language and the tools, for people who have no account yet: they stand where the account will be. */
export function LanguageMenu() {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  const tools = useTools().filter(({ place }) => place !== 'dock');
  return (
    <Menu
      label={t('ui.language', { language: language === 'es' ? 'Español' : 'English' })}
      className="btn btn--icon"
      button={
        <span className="avatar ui-language" aria-hidden="true">
          {language.toUpperCase()}
        </span>
      }
      items={[
        ...languageChoices(language, setLanguage),
        ...tools.map(({ act, icon, run }) => ({ label: act, icon, onSelect: run })),
      ]}
    />
  );
}
