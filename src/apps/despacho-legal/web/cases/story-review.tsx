import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { AddEntry } from '../../entries/contract.ts';
import type { Story, StoryConfirmed } from '../../story/contract.ts';
import type { Danger } from './case-frame.tsx';
import { casesKey, storyKey } from './keys.ts';
import { useFactDate } from './use-fact-date.ts';

type Props = { story: Story; danger: Danger; onBack(): void };
type Line = { entry: AddEntry; label: string; hint: string };

/** What the story amounts to, thing by thing. Nothing of it is in the case until its person says so, and only what they leave on. */
export function StoryReview({ story, danger, onBack }: Props) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const acting = useAct(casesKey);
  const keep = useKeep(acting, (fixed) => danger.tell(fixed, false));
  const groups = useLines(story);
  const [off, setOff] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = story.case;
  useEffect(() => {
    heading.current?.focus();
    // What the answers amount to is worked out by the server, from the last of them.
    void client.invalidateQueries({ queryKey: storyKey(id) });
  }, [client, id]);
  const all = Object.values(groups).flat();
  const chosen = all.filter(({ entry }) => !off.includes(entry.clientEntryId)).map(({ entry }) => entry);

  async function confirm(): Promise<void> {
    const url = `/api/despacho-legal/cases/${id}/story/confirm`;
    const texts = chosen.flatMap(({ body }) => Object.values(body).filter((value): value is string => typeof value === 'string'));
    const done = await keep(() => api.post<StoryConfirmed>(url, { entries: chosen }), texts);
    if (!done) return;
    if (done.fixed) return danger.tell(done.fixed, true);
    showToast({ text: t('despacho-legal.story.review.confirmed', { count: done.added }) });
    go(`/despacho-legal/casos/${id}`);
  }

  return (
    <section className="stack stack-5 legal-measure" aria-labelledby="legal-review">
      <header className="title">
        <p className="meta">{story.case.title}</p>
        <h1 id="legal-review" ref={heading} tabIndex={-1} className="legal-focus">
          {t('despacho-legal.story.review.title')}
        </h1>
        {all.length > 0 && <p>{t('despacho-legal.story.review.lead')}</p>}
      </header>
      {all.length === 0 && (
        <p className="muted">{t(`despacho-legal.story.review.${story.answers.some(({ text }) => text) ? 'allIn' : 'none'}`)}</p>
      )}
      {(['facts', 'parties', 'notes'] as const).map((name) => {
        const lines = groups[name];
        if (lines.length === 0) return null;
        const ids = lines.map(({ entry }) => entry.clientEntryId);
        return (
          <CheckGroup
            key={name}
            legend={t(`despacho-legal.story.review.${name}`)}
            options={lines.map(({ entry, label, hint }) => ({ value: entry.clientEntryId, label, hint }))}
            value={ids.filter((one) => !off.includes(one))}
            onChange={(on) => setOff([...off.filter((one) => !ids.includes(one)), ...ids.filter((one) => !on.includes(one))])}
          />
        );
      })}
      {acting.text && (
        <Callout kind="danger" role="alert">
          <p>{acting.text}</p>
        </Callout>
      )}
      <div className="u-row">
        {chosen.length > 0 && (
          <Button kind="primary" busy={acting.busy} onClick={() => void confirm()}>
            {t('despacho-legal.story.review.confirm')}
          </Button>
        )}
        <Button onClick={onBack}>{t('despacho-legal.story.review.change')}</Button>
        <ButtonLink kind="quiet" to={`/despacho-legal/casos/${id}`}>
          {t('despacho-legal.story.review.toCase')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** Each thing as it would be written into the case. */
function useLines({ proposal, answers }: Story): Record<'facts' | 'parties' | 'notes', Line[]> {
  const t = useT();
  const dateOf = useFactDate();
  const asked = (words: string) => `despacho-legal.asked.${words.includes('.') ? `more.${words}` : words}`;
  const facts = proposal.facts.map(({ id, words, what, when, present, evidence, after }): Line => {
    const said = what || t(`${asked(words)}.becomes`);
    const body = { what: said, when, who: '', where: '', present, evidence, after };
    const hint = [dateOf(when), present && t('despacho-legal.story.review.with', { who: present })].filter(Boolean).join(' · ');
    return { entry: { clientEntryId: id, kind: 'fact', body }, label: said, hint };
  });
  const parties = proposal.parties.map(({ id, name }): Line => {
    const body = { name, role: 'other' as const, is: 'person' as const, aliases: [], note: '' };
    return { entry: { clientEntryId: id, kind: 'party', body }, label: name, hint: t('despacho-legal.entries.party.roleLater') };
  });
  const notes = proposal.notes.map(({ id, question, words, text }): Line => {
    const event = /^event-(\d+)-proof$/.exec(question)?.[1];
    const what = answers.find((answer) => answer.question === `event-${event}-what`)?.text;
    const about = what ? t('despacho-legal.story.about', { what }) : t(`${asked(words)}.ask`);
    const body = { text: `${about}\n${text}` };
    return { entry: { clientEntryId: id, kind: 'note', body }, label: text, hint: about };
  });
  return { facts, parties, notes };
}
