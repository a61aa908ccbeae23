import type { Settings } from '#platform/profiles/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';

/** A notice as it would arrive, with what it is heard and felt like in words: a picture makes no sound. */
export function PreviewNotice({ settings: { sound, volume, haptics } }: { settings: Settings }) {
  const t = useT();
  return (
    <>
      <div className="callout">
        <Icon name="clock" />
        <div>
          <p>{t('ui.hyperfocus.text', { count: 45 })}</p>
        </div>
      </div>
      <ul className="stack stack-3">
        <li className="u-row u-row-2 nowrap">
          <Icon name="volume-2" />
          {t(`universe.preview.notice.sound.${sound}`, { volume })}
        </li>
        <li className="u-row u-row-2 nowrap">
          <Icon name="hand" />
          {t(haptics ? 'universe.preview.notice.haptics' : 'universe.preview.notice.noHaptics')}
        </li>
      </ul>
    </>
  );
}
