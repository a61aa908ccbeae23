import { useQuery } from '@tanstack/react-query';
import type { OutsideBegun, Outsides } from '#platform/auth/single-sign-on/outside/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { outsideKey } from './keys.ts';
import { WayRow } from './way-row.tsx';

/** Accounts of elsewhere that open this one. Nothing is shown where this installation knows none. */
export function OutsideRows() {
  const t = useT();
  const { data } = useQuery({
    queryKey: outsideKey,
    queryFn: async ({ signal }) => {
      const [known, connected] = await Promise.all([
        api.get<Outsides>('/api/auth/outside', signal),
        api.get<Outsides>('/api/auth/outside/connected', signal),
      ]);
      const isConnected = (name: string) => connected.items.some((one) => one.name === name);
      const gone = connected.items.filter(({ name }) => !known.items.some((one) => one.name === name));
      return [...known.items, ...gone].map((one) => ({ ...one, isConnected: isConnected(one.name) }));
    },
  });
  const { busy, act } = useAct(outsideKey, waysKey);

  const connect = (name: string) =>
    act(async () => location.assign((await api.post<OutsideBegun>(`/api/auth/outside/${name}/connect`)).next), { loudly: true });
  const disconnect = (name: string, title: string) =>
    act(() => api.delete(`/api/auth/outside/${name}`), {
      done: { text: t('universe.security.outside.disconnected', { name: title }) },
      loudly: true,
    });

  return data?.map(({ name, title, isConnected }) => (
    <WayRow
      key={name}
      icon="external-link"
      title={title}
      text={t(isConnected ? 'universe.security.outside.connected' : 'universe.security.outside.notConnected')}
      acts={
        <Button busy={busy} onClick={() => void (isConnected ? disconnect(name, title) : connect(name))}>
          {t(isConnected ? 'universe.security.outside.disconnect' : 'universe.security.outside.connect')}
          <span className="sr"> {title}</span>
        </Button>
      }
    />
  ));
}
