import { useId } from 'react';
import type { Settings, SomeSettings } from '#platform/profiles/contract.ts';
import { soundSample } from '#ui/calm/signals.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';

const step = 10;

/** The volume: dragged, moved with the arrows, or with a button, for whom dragging is hard (a11y/M3). */
export function SettingLevel({
  settings: { volume, sound },
  onChange,
}: {
  settings: Settings;
  onChange(part: SomeSettings): void;
}) {
  const t = useT();
  const id = useId();
  const isOff = sound === 'apagado';
  const move = (by: number) => onChange({ volume: Math.min(100, Math.max(0, volume + by)) });
  return (
    <>
      <label className="strong" htmlFor={id}>
        {t('universe.settings.volume.name')}
        <span className="nums" aria-hidden="true">
          {' · '}
          {t('universe.settings.volume.percent', { volume })}
        </span>
      </label>
      <div className="u-row universe-level">
        <Button onClick={() => move(-step)}>{t('universe.settings.volume.less')}</Button>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={step / 2}
          value={volume}
          aria-valuetext={t('universe.settings.volume.percent', { volume })}
          onChange={(event) => onChange({ volume: Number(event.target.value) })}
        />
        <Button onClick={() => move(step)}>{t('universe.settings.volume.more')}</Button>
      </div>
      <p className="meta">{t(isOff ? 'universe.settings.volume.offHint' : 'universe.settings.volume.hint')}</p>
      {!isOff && (
        <Button kind="quiet" icon="volume-2" className="btn-edge" onClick={() => soundSample({ sound, volume })}>
          {t('universe.settings.volume.try')}
        </Button>
      )}
    </>
  );
}
