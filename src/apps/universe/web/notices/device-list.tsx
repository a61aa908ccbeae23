import type { PushDevice } from '#platform/notifications/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { noticesKey } from '#ui/session/notices/notices-key.ts';
import { removeDevice } from '#ui/session/notices/push-device.ts';
import { useSession } from '#ui/session/use-session.ts';

/** The browsers that show notices, each with the way to take it off. */
export function DeviceList({ devices, onGone }: { devices: readonly PushDevice[]; onGone(): void }) {
  const t = useT();
  const format = useFormat();
  const { user } = useSession();
  const { busy, error, act } = useAct(noticesKey);
  const remove = async ({ id, isThis }: PushDevice) => {
    const send = async () => {
      await api.delete(`/api/user/notice-devices/${id}`);
      if (isThis && user) await removeDevice(user.id).catch(() => undefined);
    };
    if (await act(send, { done: { text: t('universe.notices.settings.push.removed') } })) onGone();
  };
  return (
    <div className="stack stack-2">
      <h3 id="universe-notice-devices">{t('universe.notices.settings.push.devices')}</h3>
      {error !== undefined && <ProblemNotice error={error} />}
      <ul className="rows" aria-labelledby="universe-notice-devices">
        {devices.map((device) => (
          <li key={device.id} className="item universe-notice-device">
            <span className="grow">
              <b id={`device-${device.id}`}>{device.name ?? t('universe.notices.settings.push.noName')}</b>
              {device.isThis && <Tag kind="line">{t('universe.notices.settings.push.this')}</Tag>}
              <span className="meta">
                {t('universe.notices.settings.push.since', { day: format.day(device.createdAt) })}
                {device.lastOkAt && ` · ${t('universe.notices.settings.push.last', { day: format.day(device.lastOkAt) })}`}
              </span>
            </span>
            <Button busy={busy} aria-describedby={`device-${device.id}`} onClick={() => void remove(device)}>
              {t('universe.notices.settings.push.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
