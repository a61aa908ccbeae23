import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { RealLifeEntry } from '../../keeping/contract.ts';
import { noonOf } from './life-draft.ts';

type Props = { entry: RealLifeEntry; goalTitle?: string; onChange(): void; onRemove(): void };

/** What somebody did one day, how it went, and what it cost. */
export function LifeRow({ entry, goalTitle, onChange, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  const { id, what, went, energy, helped, happenedOn } = entry;
  const name = `life-${id}`;
  return (
    <li className="stack stack-2 social-entry">
      <p className="meta ui-day">{format.longDay(noonOf(happenedOn))}</p>
      <p className="social-text measure" id={name}>
        {what}
      </p>
      <ul className="u-row u-row-2">
        <li>
          <Tag kind="app">{t(`comunicacion-social.lifePage.went.${went}`)}</Tag>
        </li>
        {energy !== null && (
          <li>
            <Tag>{t('comunicacion-social.lifePage.cost', { energy })}</Tag>
          </li>
        )}
        {goalTitle && (
          <li>
            <Tag kind="line">{goalTitle}</Tag>
          </li>
        )}
      </ul>
      {helped && <p className="meta social-text measure">{t('comunicacion-social.lifePage.whatHelped', { text: helped })}</p>}
      <div className="u-row u-row-2 social-acts">
        <Button kind="quiet" icon="pencil" aria-describedby={name} onClick={onChange}>
          {t('comunicacion-social.keep.change')}
        </Button>
        <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={onRemove}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
