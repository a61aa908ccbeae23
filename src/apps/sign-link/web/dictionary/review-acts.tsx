import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { ReviewSheet } from '../../review/contract.ts';
import { dictionaryKey, dictionaryPath, reviewsUrl } from './dictionary-keys.ts';

/** The answer of whoever reviews. Saying no asks for words, because somebody will read them and go on. */
export function ReviewActs({ sheet }: { sheet: ReviewSheet }) {
  const t = useT();
  const go = useGo();
  const { act, busy, text } = useAct(dictionaryKey);
  const draft = useKeptDraft<{ words: string }>(`sign-link.review.${sheet.id}`);
  const words = draft.changes.words ?? '';
  const [isMissing, setMissing] = useState(false);
  const { id, kind, state } = sheet;
  const path = `${reviewsUrl}/${id}`;
  const isDecided = state === 'reviewed' || state === 'sent-back';
  if (isDecided) return <p className="meta">{t('sign-link.dictionary.decided')}</p>;
  // Of a report it is accepting that somebody else has to read about.
  const needsWords = (accepts: boolean) => (kind === 'report' ? true : !accepts);
  const decide = async (accepts: boolean) => {
    if (needsWords(accepts) && words.trim() === '') return setMissing(true);
    const done = { text: t(`sign-link.dictionary.decidedAs.${kind}.${accepts ? 'yes' : 'no'}`) };
    if (!(await act(() => api.post(`${path}/decide`, { accepts, words: words.trim() }), { done }))) return;
    draft.clear();
    go(`${dictionaryPath}/revisar`, { replace: true });
  };
  return (
    <section className="card stack stack-4" aria-labelledby="sign-answer">
      <h2 className="t-lead" id="sign-answer">
        {t('sign-link.dictionary.answer')}
      </h2>
      <TextField
        multiline
        label={t('sign-link.dictionary.answerWords')}
        help={t(kind === 'report' ? 'sign-link.dictionary.answerReportHelp' : 'sign-link.dictionary.answerHelp')}
        error={isMissing ? t('sign-link.dictionary.answerMissing') : undefined}
        maxLength={1000}
        value={words}
        onChange={(next) => {
          setMissing(false);
          draft.change({ words: next });
        }}
      />
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
      <div className="u-row btns">
        <Button kind="primary" busy={busy} onClick={() => void decide(true)}>
          {t(`sign-link.dictionary.decide.${kind}.yes`)}
        </Button>
        <Button busy={busy} onClick={() => void decide(false)}>
          {t(`sign-link.dictionary.decide.${kind}.no`)}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void act(() => api.post(`${path}/${sheet.isMine ? 'leave' : 'take'}`))}>
          {t(sheet.isMine ? 'sign-link.dictionary.leave' : 'sign-link.dictionary.take')}
        </Button>
      </div>
    </section>
  );
}
