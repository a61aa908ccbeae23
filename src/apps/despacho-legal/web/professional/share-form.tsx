import { type FormEvent, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { ProfessionalChoice } from '../../professional/contract.ts';
import type { Danger } from '../cases/case-frame.tsx';
import { dayAfter, endOfDay } from './day-after.ts';
import { allParts, usualParts } from './parts.ts';
import { useShareActs } from './use-shares.ts';

type Props = { caseId: string; professionals: readonly ProfessionalChoice[]; danger: Danger; onDone(): void };
type Draft = { id: string; grantId: string; scopes: string[]; until: string; question: string };

const usualDays = 30;
const mostDays = 365;

/** Whom to ask, what they may see, until when, and what is asked. Nothing is sent before it is pressed; what is written stays here. */
export function ShareForm({ caseId, professionals, danger, onDone }: Props) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const [newId] = useState(() => crypto.randomUUID());
  const [wasSent, setWasSent] = useState(false);
  const kept = useKeptDraft<Draft>(`despacho-legal.${caseId}.share`);
  const acts = useShareActs(caseId, (fixed) => danger.tell(fixed, false));
  const {
    id = newId,
    grantId = oneOf(professionals),
    scopes = usualParts,
    until = dayAfter(usualDays),
    question = '',
  } = kept.changes;
  const change = (changed: Partial<Draft>) => kept.change({ ...changed, id });
  const isPast = until < dayAfter(0) || until > dayAfter(mostDays);
  const missing = wasSent
    ? {
        grantId: grantId === '' && t('despacho-legal.share.missing.who'),
        scopes: scopes.length === 0 && t('despacho-legal.share.missing.scopes'),
        until: isPast && t('despacho-legal.share.missing.until'),
        question: question.trim() === '' && t('despacho-legal.share.missing.question'),
      }
    : undefined;
  const said = (field: keyof NonNullable<typeof missing>) => missing?.[field] || undefined;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (grantId === '' || scopes.length === 0 || isPast || question.trim() === '') {
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"], .error-text')?.focus());
      return;
    }
    const parts = allParts.filter((part) => scopes.includes(part));
    const done = await acts.ask({ clientShareId: id, grantId, scopes: parts, until: endOfDay(until), question });
    if (!done) return;
    kept.clear();
    if (done.fixed) danger.tell(done.fixed, true);
    onDone();
  }

  return (
    <form className="card stack stack-5 legal-measure" ref={box} onSubmit={(event) => void submit(event)} noValidate>
      {kept.wasKept && <p className="meta">{t('despacho-legal.keep.wasKept')}</p>}
      <ChoiceGroup
        legend={t('despacho-legal.share.who')}
        error={said('grantId')}
        options={professionals.map((one) => ({
          value: one.grantId,
          label: one.name,
          hint: [
            one.profession && t(`despacho-legal.share.profession.${one.profession}`),
            t(`despacho-legal.share.${one.isVerified ? 'verified' : 'unverified'}`),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        value={grantId || null}
        onChange={(chosen) => change({ grantId: chosen })}
      />
      <TextField
        label={t('despacho-legal.share.question')}
        help={t('despacho-legal.share.questionHelp')}
        multiline
        rows={4}
        maxLength={2_000}
        value={question}
        error={said('question')}
        onChange={(text) => change({ question: text })}
      />
      <CheckGroup
        legend={t('despacho-legal.share.parts')}
        help={t('despacho-legal.share.partsHelp')}
        error={said('scopes')}
        columns={2}
        options={allParts.map((part) => ({
          value: part as string,
          label: t(`despacho-legal.share.part.${part}`),
          hint: t(`despacho-legal.share.partAbout.${part}`),
        }))}
        value={scopes}
        onChange={(chosen) => change({ scopes: chosen })}
      />
      <TextField
        label={t('despacho-legal.share.until')}
        help={t('despacho-legal.share.untilHelp')}
        type="date"
        min={dayAfter(0)}
        max={dayAfter(mostDays)}
        value={until}
        error={said('until')}
        onChange={(day) => change({ until: day })}
      />
      <Callout kind="consent" title={t('despacho-legal.share.before')}>
        <p>{t('despacho-legal.share.beforeText')}</p>
      </Callout>
      <FormFoot submit={t('despacho-legal.share.send')} busy={acts.busy} text={acts.text} onLater={onDone} />
    </form>
  );
}

/** Where there is only one, nobody has to choose. */
function oneOf(professionals: readonly ProfessionalChoice[]): string {
  return professionals.length === 1 ? (professionals[0]?.grantId ?? '') : '';
}
