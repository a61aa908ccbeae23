import { useState } from 'react';
import type { NoticeSettings, QuietHours } from '#platform/notifications/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { type Change, zoneHere } from './use-notice-settings.ts';

const usual: QuietHours = { from: '22:00', to: '08:00' };

/** In which hours nothing leaves for mail or browsers, and by the clocks of which place. */
export function QuietPart({ settings, onChange }: { settings: NoticeSettings; onChange(part: Change): void }) {
  const t = useT();
  const { quiet, version } = settings;
  const here = zoneHere();
  const zone = version === 0 ? here : settings.timeZone;
  return (
    <section className="sec universe-notice-set" aria-labelledby="universe-notice-quiet">
      <h2 id="universe-notice-quiet">{t('universe.notices.settings.quiet.title')}</h2>
      <Switch
        label={t('universe.notices.settings.quiet.on')}
        hint={t('universe.notices.settings.quiet.hint')}
        checked={quiet !== null}
        onChange={(isOn) => onChange({ quiet: isOn ? usual : null })}
      />
      {quiet && <QuietTimes key={`${quiet.from}${quiet.to}`} quiet={quiet} onChange={onChange} />}
      <p className="meta">{t('universe.notices.settings.quiet.zone', { zone })}</p>
      {zone !== here && (
        <div className="u-row">
          <p className="meta">{t('universe.notices.settings.quiet.zoneHere', { zone: here })}</p>
          <Button onClick={() => onChange({ timeZone: here })}>{t('universe.notices.settings.quiet.useHere')}</Button>
        </div>
      )}
    </section>
  );
}

/** A time is kept when its field is left: while it is being typed it is not one yet. */
function QuietTimes({ quiet, onChange }: { quiet: QuietHours; onChange(part: Change): void }) {
  const t = useT();
  const [typed, setTyped] = useState(quiet);
  const isSame = typed.from === typed.to;
  const keep = () => {
    const isWhole = typed.from !== '' && typed.to !== '';
    const isOther = typed.from !== quiet.from || typed.to !== quiet.to;
    if (isWhole && isOther && !isSame) onChange({ quiet: typed });
  };
  return (
    <div className="universe-notice-times">
      <TextField
        type="time"
        label={t('universe.notices.settings.quiet.from')}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
        onBlur={keep}
      />
      <TextField
        type="time"
        label={t('universe.notices.settings.quiet.to')}
        value={typed.to}
        error={isSame ? t('universe.notices.settings.quiet.same') : undefined}
        onChange={(to) => setTyped({ ...typed, to })}
        onBlur={keep}
      />
    </div>
  );
}
