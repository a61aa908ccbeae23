import type { SignLanguage } from '../alphabets/alphabet.ts';
import { readPose } from '../pose-file/read-pose.ts';
import { takeOfPose } from '../pose-file/take-of-pose.ts';
import type { SignClip } from './sign-clip.ts';

/** Language codes of the index, as ISO 639-3 has them. */
const languages: Readonly<Record<string, SignLanguage>> = { mfs: 'lsm', ssp: 'lse' };

/** The clips that an index names (`path,spoken_language,signed_language,…,words,…`), each read with `bytesOf`. */
export function clipsOf(index: string, bytesOf: (path: string) => Uint8Array): SignClip[] {
  const [head = '', ...lines] = index.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.flatMap((line): SignClip[] => {
    const cell = (name: string) => line.split(',')[columns.indexOf(name)] ?? '';
    const language = languages[cell('signed_language')];
    if (!language) return [];
    const pose = readPose(bytesOf(cell('path')));
    const frames = takeOfPose(pose).flatMap(({ right, left }) => right ?? left ?? []);
    return [
      { language, letter: cell('words').toLocaleUpperCase('es'), frames, picture: { width: pose.width, height: pose.height } },
    ];
  });
}
