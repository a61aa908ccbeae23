import { useState } from 'react';
import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Template } from '../../core/templates/template.ts';
import type { DocumentDraft } from './use-document-draft.ts';

/** What the document is called by its person, where it is for, and the way to call it otherwise. */
export function DocumentHead({ template, draft }: { template: Template; draft: DocumentDraft }) {
  const t = useT();
  const { title, caseId } = draft.server;
  const [name, setName] = useState<string>();
  const close = () => setName(undefined);
  const save = async () => {
    if (name?.trim() && (name.trim() === title || (await draft.rename(name.trim())))) close();
  };
  return (
    <header className="title-app legal-document-head">
      <Chip icon="scale" size="lg" app="despacho-legal" />
      <div className="title">
        <h1 tabIndex={-1}>{title}</h1>
        <p>
          <Link to="/despacho-legal/documentos">{t('despacho-legal.places.documents')}</Link>
          {' · '}
          {t(`despacho-legal.documents.countries.${template.country}`)}
          {caseId && (
            <>
              {' · '}
              <Link to={`/despacho-legal/casos/${caseId}`}>{t('despacho-legal.documents.toCase')}</Link>
            </>
          )}
        </p>
      </div>
      <Button kind="quiet" icon="pencil" onClick={() => setName(title)}>
        {t('despacho-legal.documents.rename')}
      </Button>
      <Dialog
        title={t('despacho-legal.documents.rename')}
        open={name !== undefined}
        onClose={close}
        actions={
          <>
            <Button kind="primary" onClick={() => void save()}>
              {t('despacho-legal.documents.saveName')}
            </Button>
            <Button kind="quiet" onClick={close}>
              {t('despacho-legal.documents.cancel')}
            </Button>
          </>
        }
      >
        <TextField
          label={t('despacho-legal.documents.name')}
          help={t('despacho-legal.documents.nameHelp')}
          error={name?.trim() === '' ? t('despacho-legal.documents.nameMissing') : undefined}
          maxLength={120}
          value={name ?? ''}
          onChange={setName}
        />
      </Dialog>
    </header>
  );
}
