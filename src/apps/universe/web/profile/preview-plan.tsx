import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { previewPlan } from '../../core/preview-reply.ts';

/** A plan as it would be given: how much at once, how time is seen, and what happens when it runs. */
export function PreviewPlan({ settings }: { settings: Settings }) {
  const t = useT();
  const { steps, later } = previewPlan(settings);
  return (
    <>
      <p className="t-head strong universe-tight">{t('universe.preview.plan.title')}</p>
      <ol className="universe-preview-plan">
        {steps.map(({ key, minutes }, index) => (
          <li key={key} className={settings.oneStep && index === 0 ? 'now' : undefined}>
            <span className={settings.oneStep && index > 0 ? 'muted' : 'strong'}>{t(`universe.preview.plan.${key}`)}</span>
            {settings.time !== 'apagado' && <Tag icon="clock">{t('universe.preview.minutes', { count: minutes })}</Tag>}
          </li>
        ))}
      </ol>
      {later > 0 && <p className="muted">{t('universe.preview.plan.later', { count: later })}</p>}
      <div className="universe-preview-more stack-2 meta">
        {settings.time === 'temporizador' && (
          <p className="u-row u-row-2 nowrap">
            <Icon name="clock" />
            {t('universe.preview.plan.ring')}
          </p>
        )}
        <p className="u-row u-row-2 nowrap">
          <Icon name="hourglass" />
          {t(settings.hyperfocus === '0' ? 'universe.preview.plan.noNotice' : 'universe.preview.plan.notice', {
            count: Number(settings.hyperfocus),
          })}
        </p>
        <p className="u-row u-row-2 nowrap">
          <Icon name="focus" />
          {t(settings.focus ? 'universe.preview.plan.focus' : 'universe.preview.plan.noFocus')}
        </p>
        <p className="u-row u-row-2 nowrap">
          <Icon name="type" />
          {t(settings.singleKeys ? 'universe.preview.plan.keys' : 'universe.preview.plan.noKeys')}
        </p>
      </div>
    </>
  );
}
