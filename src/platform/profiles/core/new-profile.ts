import type { Identity, Profile } from '../contract.ts';
import { defaultSettings } from './default-settings.ts';

/** Who somebody is who has not said it: nobody has to. */
export const noIdentity: Identity = { conditions: [], ownWords: '', helps: '', hard: '' };

/** The profile of somebody who has said nothing yet. */
export const newProfile: Profile = {
  settings: defaultSettings,
  identity: noIdentity,
  overrides: {},
  today: null,
  onboarded: false,
  version: 0,
  canUndo: false,
  updatedAt: null,
};
