import './letters.css';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { KeptLetter } from '../../letters/contract.ts';
import { CaseFrame } from '../cases/case-frame.tsx';
import { LetterView } from './letter-view.tsx';
import { lettersKey, lettersUrl, useLetter } from './use-letters.ts';

/** A letter of a case with what it says. */
export function Page() {
  const letterId = useParam('letterId');
  return <CaseFrame tab="documents">{(its) => <OneLetter caseId={its.id} letterId={letterId} />}</CaseFrame>;
}

function OneLetter({ caseId, letterId }: { caseId: string; letterId: string }) {
  const { data, error, refetch } = useLetter(caseId, letterId);
  const t = useT();
  const all = `/despacho-legal/casos/${caseId}/cartas`;
  return (
    <>
      <div className="u-row">
        <ButtonLink kind="quiet" icon="arrow-left" to={all}>
          {t('despacho-legal.letters.list.all')}
        </ButtonLink>
      </div>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && <Kept key={`${data.id} ${data.version}`} caseId={caseId} letter={data} all={all} />}
    </>
  );
}

function Kept({ caseId, letter, all }: { caseId: string; letter: KeptLetter; all: string }) {
  const t = useT();
  const go = useGo();
  const url = `${lettersUrl(caseId)}/${letter.id}`;
  const acts = useAct(lettersKey(caseId));
  const [name, setName] = useState(letter.name);
  const [receivedAt, setReceivedAt] = useState(letter.receivedAt);
  const isChanged = name.trim() !== letter.name || receivedAt !== letter.receivedAt;
  const save = () =>
    acts.act(() => api.patch(url, { version: letter.version, name: name.trim(), receivedAt }), {
      done: { text: t('despacho-legal.letters.kept.saved') },
    });
  const remove = async () => {
    const undo = () => api.post(`${url}/restore`);
    const isDone = await acts.act(() => api.delete(url), {
      done: { text: t('despacho-legal.letters.kept.removed', { name: letter.name }), undo },
    });
    if (isDone) go(all);
  };
  return (
    <>
      <form
        className="letter-kept"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && isChanged) void save();
        }}
      >
        <TextField label={t('despacho-legal.letters.keep.name')} value={name} maxLength={200} onChange={setName} />
        <TextField
          type="date"
          label={t('despacho-legal.letters.count.received')}
          value={receivedAt ?? ''}
          min="1950-01-01"
          max="2089-12-31"
          onChange={(day) => setReceivedAt(day || null)}
        />
        <div className="u-row">
          {isChanged && (
            <Button kind="primary" type="submit" busy={acts.busy}>
              {t('despacho-legal.letters.kept.save')}
            </Button>
          )}
          {letter.hasFile && (
            <a className="btn btn--line" href={`${url}/file`} download>
              <Icon name="download" />
              {t('despacho-legal.letters.kept.download')}
            </a>
          )}
          <Button kind="quiet" icon="x" busy={acts.busy} onClick={() => void remove()}>
            {t('despacho-legal.letters.kept.remove')}
          </Button>
        </div>
        {acts.text && (
          <Callout kind="danger" role="alert">
            <p>{acts.text}</p>
          </Callout>
        )}
      </form>
      <LetterView read={letter.read} receivedAt={receivedAt} onReceived={(day) => setReceivedAt(day || null)} />
    </>
  );
}
