import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { isEmptyPlan, longestSection, tooLongSection } from '#platform/safety/plan/core/sections.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { Saved } from '#ui/primitives/saved.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { planText } from '../../core/plan-text.ts';
import { DeviceSwitch } from './device-switch.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { PlanParts } from './plan-parts.tsx';
import { usePlanDraft } from './use-plan.ts';

/** The plan while it is written: it saves itself, goes back, and leaves as paper or as a file. */
export function PlanEditor({ personId, plan }: { personId: string; plan: SafetyPlan }) {
  const t = useT();
  const textOf = useProblemText();
  const draft = usePlanDraft(personId, plan);
  const tooLong = tooLongSection(draft.sections);
  const written = { sections: draft.sections, contacts: plan.contacts };

  async function undo(): Promise<void> {
    try {
      const putBack = await draft.undo();
      showToast({ text: t('universe.planPage.undone'), undo: putBack });
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  }
  const save = () =>
    saveAsFile(
      `${t('universe.planPage.fileName')}.txt`,
      planText(written, {
        title: t('universe.plan.name'),
        note: t('universe.planPage.noPromise'),
        contacts: t('universe.planPage.contacts.title'),
        section: (name) => t(`universe.planPage.section.${name}.title`),
      }),
    );

  return (
    <>
      <div className="stack stack-5 measure universe-plan">
        {isEmptyPlan(written) && (
          <Callout kind="note" title={t('universe.planPage.begin.title')}>
            <p>{t('universe.planPage.begin.text')}</p>
          </Callout>
        )}
        <PlanParts sections={draft.sections} contacts={plan.contacts} onWrite={draft.write} onPause={() => void draft.save()} />
        {tooLong && (
          <Callout kind="danger" role="alert">
            <p>
              {t('universe.planPage.tooLong', {
                part: t(`universe.planPage.section.${tooLong}.title`),
                length: draft.sections[tooLong].length,
                most: longestSection,
              })}
            </p>
          </Callout>
        )}
        <div className="u-row">
          <Saved state={draft.state} />
          {draft.state === 'failed' && <Button onClick={() => void draft.save()}>{t('ui.retry')}</Button>}
        </div>
        <div className="u-row">
          {plan.canUndo && (
            <Button icon="undo-2" onClick={() => void undo()}>
              {t('universe.planPage.undo')}
            </Button>
          )}
          <Button onClick={() => window.print()}>{t('universe.planPage.print')}</Button>
          <Button icon="download" onClick={save}>
            {t('universe.planPage.export')}
          </Button>
        </div>
        <DeviceSwitch personId={personId} plan={plan} />
        <p className="meta">{t('universe.planPage.whoSees')}</p>
      </div>
      <PlanPaper plan={written} />
    </>
  );
}
