import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run as expireFiles } from '#platform/files/expire-files.ts';
import { anOrganisationFor } from '#tests/support/an-organisation.ts';
import type { Person } from '#tests/support/person.ts';
import { aWav } from '#tests/support/some-sound.ts';
import { aWorld, type World, whyNoDatabase } from '#tests/support/world.ts';
import { decides } from '../../../analysis/kept/tests/allowed.ts';
import { forgetPerson } from '../../belongings/forget-person.ts';
import { audioFile } from '../audio-file.ts';
import { giveFile } from '../give-file.ts';
import { aGiver } from './a-giver.ts';

const megabyte = 1024 * 1024;
const partBytes = 65_536;

describe.skipIf(whyNoDatabase)('While a recording still arrives', () => {
  let world: World;
  let ana: Person;
  beforeEach(async () => {
    world = await aWorld();
    ana = await aGiver(world, 'ana');
  });

  const folder = () => join(world.system.config.dataDir, 'files');
  const kept = () =>
    existsSync(folder()) ? readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()) : [];
  const idsOf = async (): Promise<string[]> => {
    const { rows } = await world.system.database.pool.query('select id from files where user_id = $1', [ana.personId]);
    return rows.map(({ id }) => id);
  };
  const give = (bytes: AsyncIterable<Uint8Array>, changed: Partial<World['system']> = {}) => {
    const parts = { ...world.system, filePurposes: [audioFile], ...changed };
    return giveFile(parts, ana.personId, { purpose: 'audio', name: 'nota.wav', bytes });
  };
  /** Ten megabytes of sound: after five, something happens. `sent` is how much was asked for until the end. */
  const sending = (happens: () => Promise<unknown>) => {
    const wav = aWav(10 * megabyte);
    const counted = { sent: 0 };
    const bytes = (async function* () {
      for (let at = 0; at < wav.length; at += partBytes) {
        if (at === 5 * megabyte) await happens();
        counted.sent = at + partBytes;
        yield wav.subarray(at, at + partBytes);
      }
    })();
    return { bytes, counted };
  };
  const removes = async () => {
    const [id] = await idsOf();
    const { status } = await ana.delete(`/api/user/files/${id}`);
    if (status !== 204) throw new Error(`It could not be removed: ${status}`);
  };
  const isSwept = () => expireFiles({ ...world.system, now: () => new Date(Date.now() + 4_000_000) });

  it.each([
    ['its person removes it', removes],
    ['it is swept away', isSwept],
  ])('not a megabyte more of it is taken once %s: its room is free again (sec/S47)', async (_when, happens) => {
    const before = kept().length;
    const { bytes, counted } = sending(happens);

    await expect(give(bytes)).rejects.toThrow('did not arrive whole');

    expect(counted.sent).toBeLessThan(6.5 * megabyte);
    expect([await idsOf(), kept().length]).toEqual([[], before]);
  });

  it('its person takes the permission back: nothing of it stays (priv/P3)', async () => {
    const before = kept().length;
    const { bytes } = sending(() => decides(ana, 'audio-files', false));

    await expect(give(bytes)).rejects.toMatchObject({ type: 'http/consent-required', status: 403 });

    expect([await idsOf(), kept().length]).toEqual([[], before]);
  });

  it('its person comes to act for a company: nothing of it stays', async () => {
    const organisation = await anOrganisationFor(world, 'work');
    const before = kept().length;
    const { bytes } = sending(() => organisation.joins(ana));

    await expect(give(bytes)).rejects.toMatchObject({ type: 'analysis/not-in-this-account', status: 403 });

    expect([await idsOf(), kept().length]).toEqual([[], before]);
  });

  it('its person is forgotten before there is a place for it: no row is made for nobody (priv/P8)', async () => {
    const { settings } = world.system;
    const meanwhile: typeof settings = {
      ...settings,
      async read(name) {
        await forgetPerson(world.system, ana.personId);
        return settings.read(name);
      },
    };

    await expect(give(sending(async () => undefined).bytes, { settings: meanwhile })).rejects.toMatchObject({
      type: 'auth/account-gone',
    });

    expect(await idsOf()).toEqual([]);
  });
});
