import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';
import { Constellation } from '../home/constellation.tsx';

/** The home in small: colour, room, drawings and the size of what is pressed. */
export function PreviewHome() {
  const t = useT();
  return (
    <>
      <div>
        <p className="t-head strong universe-tight">{t('universe.preview.hello')}</p>
        <p className="muted">{t('universe.preview.oneStep')}</p>
      </div>
      <div className="card universe-preview-card">
        <div className="universe-preview-sky">
          <Constellation position={3} total={5} label={t('universe.preview.picture')} />
        </div>
        <div className="universe-preview-step">
          <b>{t('universe.preview.step')}</b>
          <div className="u-row">
            <span className="universe-preview-button">{t('universe.preview.goOn')}</span>
            <Tag icon="clock">{t('universe.preview.minutes', { count: 8 })}</Tag>
          </div>
        </div>
      </div>
    </>
  );
}
