import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Personal, WorkSign } from '../../core/gloss/choose-sign.ts';
import { sensesOf } from '../../core/gloss/homographs.ts';
import type { GlossEntry } from '../../gloss/contract.ts';

type Props = {
  sign: WorkSign;
  isFirst: boolean;
  isLast: boolean;
  entries: readonly GlossEntry[];
  personal: readonly Personal[];
  onMove(by: -1 | 1): void;
  onRemove(): void;
  onChange(next: Partial<Pick<WorkSign, 'sense' | 'shown' | 'isRepeated'>>): void;
};

/** What can be done with the word that is chosen: its place, its meaning, how it is shown. */
export function SignTools({ sign, isFirst, isLast, entries, personal, onMove, onRemove, onChange }: Props) {
  const t = useT();
  const { gloss, from, kind, sense, shown, isRepeated } = sign;
  const senses = sensesOf(gloss);
  const isPause = kind === 'pause';
  return (
    <div className="card stack gloss-tools">
      <p>
        {t('sign-link.gloss.chosen', { gloss: isPause ? t('sign-link.gloss.pause') : gloss })}
        {!isPause && (
          <span className="meta"> · {from ? t('sign-link.gloss.from', { word: from }) : t('sign-link.gloss.added')}</span>
        )}
      </p>
      <div className="u-row u-row-2 gloss-acts">
        <Button icon="arrow-left" aria-disabled={isFirst || undefined} onClick={() => onMove(-1)}>
          {t('sign-link.gloss.before')}
        </Button>
        <Button icon="arrow-right" aria-disabled={isLast || undefined} onClick={() => onMove(1)}>
          {t('sign-link.gloss.after')}
        </Button>
        {!isPause && (
          <Button icon="repeat" aria-pressed={isRepeated} onClick={() => onChange({ isRepeated: !isRepeated })}>
            {t('sign-link.gloss.repeat')}
          </Button>
        )}
        <Button icon="x" onClick={onRemove}>
          {t('sign-link.gloss.remove')}
        </Button>
      </div>
      {senses.length > 0 && (
        <Field label={t('sign-link.gloss.sense', { gloss })}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={sense ?? ''}
              onChange={({ target }) => onChange({ sense: target.value || null })}
            >
              <option value="">{t('sign-link.gloss.senseOpen')}</option>
              {senses.map((each) => (
                <option key={each} value={each}>
                  {t(`sign-link.gloss.senses.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {!isPause && (entries.length > 0 || personal.length > 0) && (
        <ShownField {...{ shown, entries, personal }} onChange={(next) => onChange({ shown: next })} />
      )}
    </div>
  );
}

function ShownField({
  shown,
  entries,
  personal,
  onChange,
}: Pick<Props, 'entries' | 'personal'> & { shown: string; onChange(shown: string): void }) {
  const t = useT();
  const { language } = useLanguage();
  const nameOf = ({ gloss, region, senses, isReviewed }: GlossEntry) => {
    const said = senses
      .map((each) => (language === 'en' ? each.en || each.es : each.es))
      .filter(Boolean)
      .join('; ');
    const named = region ? t('sign-link.gloss.entryRegion', { gloss, region }) : t('sign-link.gloss.entrySign', { gloss });
    return [named, said, !isReviewed && t('sign-link.gloss.unreviewedEntry')].filter(Boolean).join(' · ');
  };
  return (
    <Field label={t('sign-link.gloss.shownWith')}>
      {(control) => (
        <select {...control} className="input" value={shown} onChange={({ target }) => onChange(target.value)}>
          <option value="auto">{t('sign-link.gloss.auto')}</option>
          {personal.map(({ id, name }) => (
            <option key={id} value={`personal:${id}`}>
              {t('sign-link.gloss.personalSign', { name })}
            </option>
          ))}
          {entries.map((entry) => (
            <option key={entry.id} value={`entry:${entry.id}`}>
              {nameOf(entry)}
            </option>
          ))}
          <option value="spell">{t('sign-link.gloss.spell')}</option>
        </select>
      )}
    </Field>
  );
}
