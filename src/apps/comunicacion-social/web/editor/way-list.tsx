import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { DraftLevel, DraftStep, DraftWay } from '../../core/scenario/draft.ts';
import { useEditing } from './editing.ts';
import { StepSelect } from './step-select.tsx';
import type { EditTurn } from './turn-form.tsx';
import { WayForm } from './way-form.tsx';

type Props = { at: string; level: DraftLevel; step: DraftStep; edit: EditTurn };

const most = 15;

/** Where each reply leads, as plain choices: «Si dice que no → …», and «Si no → …». */
export function WayList({ at, level, step, edit }: Props) {
  const t = useT();
  const { change, faultAt } = useEditing();
  const { ways, otherwise } = step.turn;
  const editWays = (act: (list: DraftWay[]) => DraftWay[]) => edit((now) => ({ ...now, ways: act(now.ways) }));
  const swap = (from: number, to: number) =>
    editWays((list) => {
      const way = list[from];
      return way ? list.toSpliced(from, 1).toSpliced(to, 0, way) : list;
    });
  const take = (index: number, way: DraftWay) =>
    change(
      editWays((list) => list.toSpliced(index, 1)),
      {
        text: t('comunicacion-social.editor.tookWay', { number: index + 1 }),
        back: editWays((list) => list.toSpliced(index, 0, way)),
      },
    );

  return (
    <fieldset className="stack">
      <legend className="t-lead editor-legend">{t('comunicacion-social.editor.ways')}</legend>
      <p className="meta">{t('comunicacion-social.editor.waysHelp')}</p>
      {ways.map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place
        <fieldset className="card card--well stack" key={index} data-at={`${at}.ways.${index}`}>
          <legend className="sr">{t('comunicacion-social.editor.way', { number: index + 1 })}</legend>
          <WayForm
            at={`${at}.ways.${index}`}
            number={index + 1}
            level={level}
            step={step}
            way={way}
            edit={(act) => editWays((list) => list.map((one, own) => (own === index ? act(one) : one)))}
          />
          <div className="u-row u-row-2 editor-acts">
            {index > 0 && (
              <Button kind="quiet" icon="arrow-up" onClick={() => change(swap(index, index - 1))}>
                {t('comunicacion-social.editor.wayUp')}
              </Button>
            )}
            {index < ways.length - 1 && (
              <Button kind="quiet" icon="arrow-down" onClick={() => change(swap(index, index + 1))}>
                {t('comunicacion-social.editor.wayDown')}
              </Button>
            )}
            <Button kind="quiet" icon="x" onClick={() => take(index, way)}>
              {t('comunicacion-social.editor.takeWay')}
            </Button>
          </div>
        </fieldset>
      ))}
      {ways.length < most && (
        <div className="u-row">
          <Button icon="plus" onClick={() => change(editWays((list) => [...list, { parts: [], to: null }]))}>
            {t('comunicacion-social.editor.addWay')}
          </Button>
        </div>
      )}
      <StepSelect
        label={t('comunicacion-social.editor.otherwise')}
        at={`${at}.otherwise`}
        error={faultAt(`${at}.otherwise`)}
        level={level}
        own={step.key}
        value={otherwise}
        onChange={(to) => change(edit((now) => ({ ...now, otherwise: to })))}
      />
    </fieldset>
  );
}
