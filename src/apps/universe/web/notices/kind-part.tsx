import type { KindChannels, NoticeSettings } from '#platform/notifications/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import type { Change } from './use-notice-settings.ts';

type Channel = keyof KindChannels;

/** Each kind of thing that applications tell of, and where it may come; what is off altogether is not asked here. */
export function KindPart({ settings, onChange }: { settings: NoticeSettings; onChange(part: Change): void }) {
  const t = useT();
  const { kinds, mail, push } = settings;
  const open: Channel[] = ['inbox', ...(mail === 'off' ? [] : (['mail'] as const)), ...(push ? (['push'] as const) : [])];
  const choose = ({ kind, inbox, mail: byMail, push: byPush }: NoticeSettings['kinds'][number], chosen: readonly Channel[]) => {
    const before = { inbox, mail: byMail, push: byPush };
    const shown = Object.fromEntries(open.map((channel) => [channel, chosen.includes(channel)]));
    onChange({ kinds: { [kind]: { ...before, ...shown } } });
  };
  return (
    <section className="sec" aria-labelledby="universe-notice-kinds">
      <h2 id="universe-notice-kinds">{t('universe.notices.settings.kinds.title')}</h2>
      {kinds.length === 0 && <p className="meta">{t('universe.notices.settings.kinds.none')}</p>}
      {kinds.map((kind) => (
        <CheckGroup<Channel>
          key={kind.kind}
          legend={kind.name}
          help={kind.about}
          columns={2}
          value={open.filter((channel) => kind[channel])}
          onChange={(chosen) => choose(kind, chosen)}
          options={open.map((channel) => ({ value: channel, label: t(`universe.notices.settings.kinds.${channel}`) }))}
        />
      ))}
    </section>
  );
}
