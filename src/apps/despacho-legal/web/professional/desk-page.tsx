import '../cases/cases.css';
import { useState } from 'react';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import type { Desk } from '../../professional/desk/contract.ts';
import { DeskHours } from './desk-hours.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { useDesk, useDeskActs } from './use-desk.ts';

const statuses = ['open', 'waiting', 'done'] as const;

/** A professional’s own notes, hours and order of a case. Nobody else sees them, and they stay when it is not shared any more. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useDesk(useParam('deskId'));
  usePageTitle(data?.label);
  return (
    <>
      <header className="title">
        <p className="meta">{t('despacho-legal.desk.view')}</p>
        <h1 className="legal-text">{data?.label ?? t('despacho-legal.places.desk')}</h1>
        <p>{t('despacho-legal.desk.lead')}</p>
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && <Whole desk={data} />}
    </>
  );
}

function Whole({ desk }: { desk: Desk }) {
  const t = useT();
  const [isNaming, setNaming] = useState(false);
  const { change, text } = useDeskActs(desk.id);
  return (
    <>
      <div className="stack stack-3">
        <Seg
          legend={t('despacho-legal.desk.statusLegend')}
          hideLegend={false}
          options={statuses.map((status) => ({ value: status, label: t(`despacho-legal.desk.status.${status}`) }))}
          value={desk.status}
          onChange={(status) => void change({ version: desk.version, status })}
        />
        {text && (
          <p className="error-text" role="alert">
            {text}
          </p>
        )}
        <div className="u-row u-row-2">
          <Button kind="quiet" icon="pencil" onClick={() => setNaming(true)}>
            {t('despacho-legal.desk.rename')}
          </Button>
          {desk.shareId ? (
            <ButtonLink kind="quiet" icon="eye" to={`/despacho-legal/compartidos/${desk.shareId}`}>
              {t('despacho-legal.desk.toCase')}
            </ButtonLink>
          ) : (
            <p className="muted">{t('despacho-legal.desk.notShared')}</p>
          )}
        </div>
      </div>
      <DeskHours desk={desk} />
      <DeskNotes desk={desk} />
      {isNaming && <Rename desk={desk} onClose={() => setNaming(false)} />}
    </>
  );
}

function Rename({ desk, onClose }: { desk: Desk; onClose(): void }) {
  const t = useT();
  const { change, busy, error } = useDeskActs(desk.id);
  const [label, setLabel] = useState(desk.label);
  const isEmpty = label.trim() === '';
  const save = async () => {
    if (!isEmpty && (await change({ version: desk.version, label }))) onClose();
  };
  return (
    <Dialog
      open
      title={t('despacho-legal.desk.rename')}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('ui.save')}
        </Button>
      }
    >
      <TextField
        label={t('despacho-legal.desk.label')}
        maxLength={120}
        value={label}
        error={isEmpty ? t('despacho-legal.desk.labelMissing') : undefined}
        onChange={setLabel}
      />
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
