import './belongings.css';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { ExportCopy } from './export-copy.tsx';
import { ImportCopy } from './import-copy.tsx';

/** Everything of a person: taken along, brought here, deleted. What cannot be undone comes last. */
export function Page() {
  const t = useT();
  return (
    <>
      <header className="title">
        <h1>{t('universe.belongings.name')}</h1>
        <p>{t('universe.belongingsPage.lead')}</p>
      </header>
      <div className="stack stack-6 measure universe-belongings">
        <ExportCopy />
        <ImportCopy />
        <DeleteAccount />
        <div>
          <ButtonLink to="/universe/quien-ve-que" icon="eye">
            {t('universe.privacy.name')}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
