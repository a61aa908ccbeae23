import { canMail } from '../mail/send-mail.ts';
import { readChoices, writeChoices } from './choice-store.ts';
import { type ChangeNoticeSettings, type NoticeSettings, NoticeSettingsChanged } from './contract.ts';
import { nextDigest } from './core/next-digest.ts';
import { channelsOf } from './core/usual-choices.ts';
import { listDevices } from './device-store.ts';
import type { NoticeParts } from './notice-parts.ts';
import { getPushKeys } from './push-keys.ts';

type Parts = Pick<NoticeParts, 'db' | 'vault' | 'config' | 'notices' | 'now'>;
type Who = { personId: string; sessionId: string };

/** How a person wants to be told, with all there is to choose from. */
export async function getNoticeSettings(
  { db, vault, config, notices, now }: Parts,
  { personId, sessionId }: Who,
  language: 'es' | 'en',
): Promise<NoticeSettings> {
  const { choices, version } = await readChoices({ db, vault }, personId);
  const { kinds: _, ...shown } = choices;
  const devices = await listDevices({ db, vault }, personId, now());
  return {
    ...shown,
    kinds: notices
      .filter(({ isAskedNow }) => !isAskedNow)
      .map(({ kind, name, about }) => ({
        kind,
        name: name[language],
        about: about[language],
        ...channelsOf(choices, kind),
      })),
    version,
    canMail: canMail(config),
    pushKey: (await getPushKeys({ db, vault, now })).publicKey,
    devices: devices.map(({ id, sessionId: of, name, createdAt, lastOkAt }) => ({
      id,
      isThis: of === sessionId,
      name,
      createdAt: createdAt.toISOString(),
      lastOkAt: lastOkAt?.toISOString() ?? null,
    })),
  };
}

/** Changes what is named and nothing else. Kinds that are not installed are passed over, so that none piles up unseen. */
export async function changeChoices(
  { db, vault, notices, now }: Parts,
  personId: string,
  { version, kinds = {}, ...change }: ChangeNoticeSettings,
): Promise<void> {
  const at = now();
  await db.transaction(async (tx) => {
    const before = await readChoices({ db: tx, vault }, personId, { hold: true });
    if (before.version !== version) throw new NoticeSettingsChanged({ version: before.version });
    const known = Object.fromEntries(Object.entries(kinds).filter(([kind]) => notices.some((one) => one.kind === kind)));
    const choices = { ...before.choices, ...change, kinds: { ...before.choices.kinds, ...known } };
    const written = { choices, version: version + 1, digestAt: nextDigest(choices, at), now: at };
    if (!(await writeChoices(tx, vault, personId, written))) throw new NoticeSettingsChanged({ version: version + 1 });
  });
}
