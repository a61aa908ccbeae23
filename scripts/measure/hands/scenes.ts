import type { SignLanguage } from '../../../src/apps/sign-link/core/alphabets/alphabet.ts';
import type { HandPose } from './hand-pose.ts';
import { lsePoses, lsmPoses } from './hand-poses.ts';
import type { Scene } from './paint-hands.ts';

export type NamedScene = Scene & { name: string; language: SignLanguage; letter?: string };

const loose = [28, 34, 22] as const;
/** An arm that hangs at rest. */
const idle: HandPose = {
  palm: [0.55, 0.1, -0.8],
  fingers: [0.1, -1, 0.1],
  thumb: [20, 30, 15, 15],
  index: loose,
  middle: loose,
  ring: [32, 38, 24],
  little: [36, 40, 26],
};
const l = lsmPoses.L ?? idle;

/** Every letter that is held still, in both languages. */
export const letterScenes: readonly NamedScene[] = (['lsm', 'lse'] as const).flatMap((language) =>
  Object.entries(language === 'lsm' ? lsmPoses : lsePoses).map(([letter, pose]) => ({
    name: `${language} ${letter}`,
    language,
    letter,
    hands: [{ pose }],
  })),
);

/** What no letter may be claimed of. */
export const emptyScenes: readonly NamedScene[] = [
  { name: 'idle hand', language: 'lsm', hands: [{ pose: idle }] },
  { name: 'no hand', language: 'lsm', hands: [] },
  {
    name: 'two people',
    language: 'lsm',
    hands: [
      { pose: l, at: [-0.11, 0] },
      { pose: l, at: [0.11, 0] },
    ],
  },
  { name: 'cut-off hand', language: 'lsm', hands: [{ pose: l, at: [0, 0.15] }] },
  { name: 'dark image', language: 'lsm', hands: [{ pose: l }], light: 0.03 },
];
