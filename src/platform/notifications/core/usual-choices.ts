import type { KindChannels, NoticeChoices } from '../contract.ts';

/** How somebody is told who chose nothing: on these pages, and nowhere else. */
export const usualChoices: NoticeChoices = {
  timeZone: 'UTC',
  quiet: { from: '22:00', to: '08:00' },
  mail: 'off',
  digestHour: 9,
  digestDay: 1,
  push: false,
  showsTitle: false,
  kinds: {},
};

/** Where one kind may come, as far as the person lets anything come there at all. */
export function channelsOf({ kinds }: Pick<NoticeChoices, 'kinds'>, kind: string): KindChannels {
  return Object.hasOwn(kinds, kind) && kinds[kind] ? kinds[kind] : { inbox: true, mail: true, push: true };
}
