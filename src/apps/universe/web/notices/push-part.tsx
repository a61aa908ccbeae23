import { useState } from 'react';
import type { NoticeSettings } from '#platform/notifications/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Switch } from '#ui/primitives/switch.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { addDevice, pushState } from '#ui/session/notices/push-device.ts';
import { useSession } from '#ui/session/use-session.ts';
import { DeviceList } from './device-list.tsx';
import type { NoticeSettingsOnPage } from './use-notice-settings.ts';

type Props = { settings: NoticeSettings; page: NoticeSettingsOnPage };

/** Notices that the browser itself shows: what that means first, and the browser asks only after somebody presses. */
export function PushPart({ settings, page }: Props) {
  const t = useT();
  const hasThis = settings.devices.some(({ isThis }) => isThis);
  return (
    <section className="sec universe-notice-set" aria-labelledby="universe-notice-push">
      <h2 id="universe-notice-push">{t('universe.notices.settings.push.title')}</h2>
      <p className="measure">{t('universe.notices.settings.push.text')}</p>
      {!(hasThis && settings.push) && <AddThis settings={settings} page={page} />}
      {settings.devices.length > 0 && (
        <>
          <Switch
            label={t('universe.notices.settings.push.on')}
            hint={t('universe.notices.settings.push.onHint')}
            checked={settings.push}
            onChange={(push) => void page.change({ push })}
          />
          <DeviceList devices={settings.devices} onGone={() => page.query.refetch()} />
        </>
      )}
    </section>
  );
}

function AddThis({ settings, page }: Props) {
  const t = useT();
  const { user } = useSession();
  const [isAdding, setAdding] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [isRefused, setRefused] = useState(false);
  const state = isRefused ? pushStateAfterNo() : pushState();

  async function add(): Promise<void> {
    if (!user) return;
    setAdding(true);
    setFailure(undefined);
    setRefused(false);
    try {
      if (!(await addDevice(user.id, settings.pushKey))) return setRefused(true);
      await page.change({ push: true });
      await page.query.refetch();
      showToast({ text: t('universe.notices.settings.push.added') });
    } catch (error) {
      setFailure(error);
    } finally {
      setAdding(false);
    }
  }

  if (state === 'cannot') return <p className="meta measure">{t('universe.notices.settings.push.cannot')}</p>;
  return (
    <>
      <p className="meta measure">{t('universe.notices.settings.push.explain')}</p>
      {state === 'blocked' && <Callout kind="note">{t('universe.notices.settings.push.blocked')}</Callout>}
      {state === 'ready' && (
        <div className="u-row">
          <Button icon="bell" busy={isAdding} onClick={() => void add()}>
            {t(isAdding ? 'universe.notices.settings.push.adding' : 'universe.notices.settings.push.add')}
          </Button>
        </div>
      )}
      <div role="status">
        {isRefused && <Callout kind="note">{t('universe.notices.settings.push.refused')}</Callout>}
        {failure !== undefined && !isProblem(failure) && (
          <Callout kind="note">{t('universe.notices.settings.push.failed')}</Callout>
        )}
      </div>
      {failure !== undefined && isProblem(failure) && <ProblemNotice error={failure} />}
    </>
  );
}

/** Somebody who closed the question may be asked again; who said no is told only once that they did. */
function pushStateAfterNo() {
  return pushState() === 'blocked' ? 'refused' : 'ready';
}
