import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { DraftLevel, DraftStep, DraftWay, WayPart } from '../../core/scenario/draft.ts';
import { skills } from '../../core/skills.ts';
import { type ChangeDraft, useEditing } from './editing.ts';
import { sayPart } from './say-way.ts';
import { StepSelect } from './step-select.tsx';

type Props = {
  at: string;
  number: number;
  level: DraftLevel;
  step: DraftStep;
  way: DraftWay;
  edit(act: (way: DraftWay) => DraftWay): ChangeDraft;
};

const most = 6;

/** When a way is taken, and the step to which it leads. */
export function WayForm({ at, number, level, step, way, edit }: Props) {
  const t = useT();
  const { change, faultAt } = useEditing();
  const { parts } = way;
  const editParts = (act: (list: WayPart[]) => WayPart[]) => change(edit((now) => ({ ...now, parts: act(now.parts) })));
  const put = (index: number, part: WayPart) => editParts((list) => list.toSpliced(index, 1, part));
  const offered = offeredParts(step);
  const shown: (WayPart | undefined)[] = parts.length === 0 ? [undefined] : parts;

  return (
    <>
      {shown.map((part, index) => {
        const label = t(`comunicacion-social.editor.${index === 0 ? 'if' : 'and'}`);
        const choices = part && !offered.some((one) => nameOf(one) === nameOf(part)) ? [part, ...offered] : offered;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place
          <div className="stack stack-2" key={index}>
            <Field
              label={
                <>
                  <span className="sr">{t('comunicacion-social.editor.way', { number })}. </span>
                  {label}
                </>
              }
              error={index === 0 ? faultAt(at) : undefined}
            >
              {(control) => (
                <select
                  {...control}
                  className="input"
                  value={part ? nameOf(part) : ''}
                  onChange={({ target }) => {
                    const chosen = choices.find((one) => nameOf(one) === target.value);
                    if (chosen) put(index, chosen);
                  }}
                >
                  {!part && <option value="">{t('comunicacion-social.editor.chooseIf')}</option>}
                  {choices.map((one) => (
                    <option key={nameOf(one)} value={nameOf(one)}>
                      {one.kind === 'says' ? t('comunicacion-social.editor.when.saysSomething') : sayPart(t, one)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            {part?.kind === 'says' && (
              <TextField
                label={t('comunicacion-social.editor.field.phrases')}
                help={t('comunicacion-social.editor.field.phrasesHelp')}
                value={part.text}
                maxLength={1500}
                multiline
                rows={3}
                onChange={(text) => put(index, { kind: 'says', text })}
              />
            )}
            {parts.length > 1 && (
              <div className="editor-variant">
                <Button kind="quiet" icon="x" onClick={() => editParts((list) => list.toSpliced(index, 1))}>
                  {t('comunicacion-social.editor.takeIf')}
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {parts.length > 0 && parts.length < most && (
        <div className="editor-variant">
          <Button kind="quiet" icon="plus" onClick={() => editParts((list) => [...list, { kind: 'asks', is: true }])}>
            {t('comunicacion-social.editor.addIf')}
          </Button>
        </div>
      )}
      <StepSelect
        label={t('comunicacion-social.editor.then')}
        at={`${at}.to`}
        error={faultAt(`${at}.to`)}
        level={level}
        own={step.key}
        value={way.to}
        onChange={(to) => change(edit((now) => ({ ...now, to })))}
      />
    </>
  );
}

/** What may be looked for in a reply of this turn. */
function offeredParts({ turn }: DraftStep): WayPart[] {
  const practised = skills.filter((skill) => turn.skills.includes(skill));
  return [
    ...practised.map((skill): WayPart => ({ kind: 'met', skill })),
    ...practised.map((skill): WayPart => ({ kind: 'missing', skill })),
    { kind: 'says', text: '' },
    { kind: 'asks', is: true },
    { kind: 'asks', is: false },
  ];
}

function nameOf(part: WayPart): string {
  if (part.kind === 'says') return 'says';
  return part.kind === 'asks' ? `asks:${part.is}` : `${part.kind}:${part.skill}`;
}
