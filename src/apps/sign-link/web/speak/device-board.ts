import { createSealedStore } from '#ui/offline/create-sealed-store.ts';
import type { OwnPhraseNow } from '../../core/speak/own-phrase.ts';
import type { Pending } from '../../core/speak/pending.ts';
import type { PhraseUse } from '../../core/speak/rank-most-used.ts';
import { boardMemory, boardName } from './board-memory.ts';

/** How somebody wants to speak on this device. `onPress`: what a press on a phrase does at once. */
export type SpeakChoices = { voice: string | undefined; pace: number; onPress: 'say' | 'show' | 'choose' };

/** All that this device keeps of a board but its pictures. `uses` never leave it. */
export type DeviceBoard = {
  phrases: OwnPhraseNow[];
  pending: Pending[];
  uses: PhraseUse[];
  choices: SpeakChoices;
};

export const emptyBoard: DeviceBoard = {
  phrases: [],
  pending: [],
  uses: [],
  choices: { voice: undefined, pace: 1, onPress: 'say' },
};

const store = createSealedStore(boardName);
const pictureName = (id: string) => `picture.${id}`;

/** The board of one person on this device, so that it speaks without a network. Theirs is erased when they sign out. */
export const deviceBoard = {
  async read(personId: string): Promise<DeviceBoard | undefined> {
    if (boardMemory.owner() !== personId) return undefined;
    const bytes = await store.read('board');
    return bytes && { ...emptyBoard, ...JSON.parse(new TextDecoder().decode(bytes)) };
  },
  /** In place of what was there. Rejects where this browser keeps nothing. */
  async write(personId: string, board: DeviceBoard): Promise<void> {
    boardMemory.keptFor(personId);
    await store.write('board', new TextEncoder().encode(JSON.stringify(board)));
  },
  async readPicture(id: string): Promise<Blob | undefined> {
    const bytes = await store.read(pictureName(id));
    return bytes && new Blob([bytes]);
  },
  async writePicture(id: string, picture: Blob): Promise<void> {
    await store.write(pictureName(id), new Uint8Array(await picture.arrayBuffer()));
  },
  removePicture: (id: string): Promise<unknown> => store.remove(pictureName(id)),
};
