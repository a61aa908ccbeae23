import './gloss.css';
import { useEffect } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import { draftGloss } from '../../core/gloss/draft-gloss.ts';
import { glossText } from '../../core/gloss/gloss-text.ts';
import type { KeptGloss } from '../../gloss/contract.ts';
import { Frame } from '../shell/frame.tsx';
import { useSignChoices } from '../shell/use-sign-choices.ts';
import { DraftLabel } from './draft-label.tsx';
import { DraftWork } from './draft-work.tsx';
import { GlossForm } from './gloss-form.tsx';
import { KeptGlosses } from './kept-glosses.tsx';
import { RuleList } from './rule-list.tsx';
import { useGlossWork } from './use-gloss-work.ts';
import { useKeptGlosses } from './use-kept-glosses.ts';
import { usePeopleFirst } from './use-people-first.ts';

const examples = ['doctor', 'school', 'family'] as const;

/** A sentence in Spanish, and a draft of its signs. */
export function Page() {
  const t = useT();
  const { choices } = useSignChoices();
  const work = useGlossWork();
  const people = usePeopleFirst();
  const kept = useKeptGlosses(work, people.tell);
  const isMade = work.made.trim() !== '';
  const hasDraft = isMade && work.signs.length > 0;
  const language = hasDraft ? work.language : choices.language;
  // The forms of all verbs are made while somebody writes, and not when they ask.
  useEffect(() => {
    const timer = setTimeout(() => draftGloss('voy', 'lsm'), 500);
    return () => clearTimeout(timer);
  }, []);
  const nameOf = (of: 'lsm' | 'lse') => t(`sign-link.language.short.${of}`);

  const make = (text = work.typed) => {
    if (text.trim() === '') return;
    void people.read(text);
    const signs = work.make(text, choices.language);
    announce(signs.length > 0 ? t('sign-link.gloss.made', { gloss: glossText(signs) }) : t('sign-link.gloss.nothing'));
  };
  const keep = async (how?: { asAnother: boolean }) => {
    if (await kept.keep(how)) showToast({ text: t('sign-link.gloss.keptNow') });
  };
  const open = (gloss: KeptGloss) => {
    const undo = work.holdThis();
    work.open(gloss);
    if (hasDraft && work.id !== gloss.id) showToast({ text: t('sign-link.gloss.opened'), undo });
  };
  return (
    <Frame
      room="gloss"
      title={t('sign-link.gloss.title', { language: nameOf(choices.language) })}
      lead={t('sign-link.gloss.lead')}
    >
      {people.danger && <FixedPlace fixed={people.danger} isKept={people.danger.isKept} onClose={() => people.tell(undefined)} />}
      <DraftLabel language={language} />
      <GlossForm
        typed={work.typed}
        hasDraft={hasDraft}
        isSecond={people.danger !== undefined}
        onType={work.type}
        onMake={() => make()}
      />
      {hasDraft && work.typed.trim() !== work.made.trim() && <Callout kind="note">{t('sign-link.gloss.changedText')}</Callout>}
      {hasDraft && work.language !== choices.language && (
        <Callout kind="note">
          <p>{t('sign-link.gloss.otherLanguage', { language: nameOf(work.language) })}</p>
          <div className="u-row">
            <Button onClick={() => make(work.made)}>{t('sign-link.gloss.remake', { language: nameOf(choices.language) })}</Button>
          </div>
        </Callout>
      )}
      {kept.saving.error !== undefined && <ProblemNotice error={kept.saving.error} retry={() => void keep()} />}
      {isProblem(kept.saving.error, 'sign-link/gloss-changed') && (
        <div className="u-row">
          <Button onClick={() => void keep({ asAnother: true })}>{t('sign-link.gloss.keepAsAnother')}</Button>
        </div>
      )}
      {hasDraft ? (
        <DraftWork work={work} isSaving={kept.saving.busy} onKeep={() => void keep()} />
      ) : (
        <EmptyState
          title={t(isMade ? 'sign-link.gloss.nothing' : 'sign-link.gloss.empty')}
          text={t(isMade ? 'sign-link.gloss.nothingText' : 'sign-link.gloss.emptyText')}
        >
          <div className="u-row">
            {examples.map((each) => {
              const text = t(`sign-link.gloss.examples.${each}`);
              return (
                <Button key={each} icon="play" onClick={() => make(text)}>
                  {t('sign-link.gloss.try', { text })}
                </Button>
              );
            })}
          </div>
        </EmptyState>
      )}
      <RuleList language={language} />
      <KeptGlosses
        items={kept.items}
        error={kept.list.error}
        onRetry={() => void kept.list.refetch()}
        onOpen={open}
        onRemove={(gloss) => void kept.remove(gloss)}
      />
    </Frame>
  );
}
