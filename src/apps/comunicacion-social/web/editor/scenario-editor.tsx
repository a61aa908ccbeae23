import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Saved } from '#ui/primitives/saved.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { WrittenScenario } from '../../editor/contract.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { type Editing, EditingContext } from './editing.ts';
import { focusField } from './focus-field.ts';
import { LevelsPart } from './levels-part.tsx';
import { type EditorPart, editorParts, partOf } from './part-of.ts';
import { PersonaPart } from './persona-part.tsx';
import { ReviewPart } from './review-part.tsx';
import { plainText } from './say-way.ts';
import { SituationPart } from './situation-part.tsx';
import { useWrittenDraft } from './use-written-draft.ts';

/** A situation while it is written, in four parts (a11y/A8). It saves itself. */
export function ScenarioEditor({ read }: { read: WrittenScenario }) {
  const t = useT();
  const written = useWrittenDraft(read);
  const { content, server, change, state } = written;
  const isReady = server.status === 'ready';
  const [part, setPart] = useState<EditorPart>(isReady ? 'review' : 'situation');
  const [level, setLevel] = useState(0);
  const [openStep, setOpenStep] = useState<string>();
  const [withVariants, setVariants] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const [goal, setGoal] = useState<{ at: string }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = isReady ? 'review' : part;
  const number = editorParts.indexOf(shown) + 1;
  const next = editorParts[number];

  useEffect(() => {
    if (goal) focusField(goal.at);
  }, [goal]);

  function goToPart(to: EditorPart): void {
    setPart(to);
    if (to === 'review') setAsked(true);
    // The heading says another name by then.
    requestAnimationFrame(() => heading.current?.focus());
  }
  function goToField(at: string): void {
    const place = partOf(at);
    setPart(place.part);
    if (place.level !== undefined) setLevel(place.level);
    if (place.step !== undefined) setOpenStep(place.step);
    setGoal({ at });
  }
  const { faults } = server;
  const changedSince = t('comunicacion-social.editor.changedSince');
  const editing = useMemo<Editing>(
    () => ({
      draft: content,
      change(act, undo) {
        change(act);
        if (!undo) return;
        const takeBack = () => {
          if (!change(undo.back)) showToast({ text: changedSince });
        };
        showToast({ text: undo.text, undo: takeBack });
      },
      faults,
      faultAt: (at) => (wasAsked ? faults.find((fault) => fault.at === at)?.text : undefined),
      withVariants,
    }),
    [content, change, faults, wasAsked, withVariants, changedSince],
  );

  return (
    <EditingContext.Provider value={editing}>
      <header className="title">
        <div className="u-row">
          <Tag kind={isReady ? 'ok' : 'line'}>{t(`comunicacion-social.editor.status.${server.status}`)}</Tag>
          <Saved state={state} />
          {state === 'failed' && !written.hasConflict && <Button onClick={() => void written.save()}>{t('ui.retry')}</Button>}
        </div>
        <h1>{plainText(content.title) || t('comunicacion-social.editor.untitled')}</h1>
      </header>
      {written.hasConflict && <ConflictNotice written={written} />}
      {!isReady && (
        <nav className="tabs" aria-label={t('comunicacion-social.editor.parts')}>
          {editorParts.map((one) => (
            <button key={one} type="button" aria-current={one === shown ? 'step' : undefined} onClick={() => goToPart(one)}>
              {t(`comunicacion-social.editor.part.${one}`)}
            </button>
          ))}
        </nav>
      )}
      <div className="stack stack-5 editor-form">
        <div className="stack stack-1">
          {!isReady && <p className="meta">{t('comunicacion-social.editor.partOf', { number })}</p>}
          <h2 className="t-head social-focus" id="editor-part" ref={heading} tabIndex={-1}>
            {t(`comunicacion-social.editor.part.${shown}`)}
          </h2>
        </div>
        {shown !== 'review' && (
          <Switch
            label={t('comunicacion-social.editor.variants')}
            hint={t('comunicacion-social.editor.variantsHint')}
            checked={withVariants}
            onChange={setVariants}
          />
        )}
        {shown === 'situation' && <SituationPart />}
        {shown === 'persona' && <PersonaPart />}
        {shown === 'levels' && <LevelsPart level={level} onLevel={setLevel} openStep={openStep} onOpenStep={setOpenStep} />}
        {shown === 'review' && <ReviewPart written={written} onGo={goToField} />}
        {next && (
          <div className="u-row btns">
            <Button kind="primary" onClick={() => goToPart(next)}>
              {t('comunicacion-social.editor.next', { part: t(`comunicacion-social.editor.part.${next}`) })}
            </Button>
          </div>
        )}
      </div>
    </EditingContext.Provider>
  );
}
