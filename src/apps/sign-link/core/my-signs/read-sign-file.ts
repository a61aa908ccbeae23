import { type HandshapeKey, handshapeKeys } from '../dictionary/handshapes.ts';
import { movements, places } from '../dictionary/terms.ts';
import { poseOfText } from '../dictionary/text-of-pose.ts';
import { signCategories } from './categories.ts';
import { mySignLimits } from './limits.ts';
import { type FileSign, signFileFormat, signFileVersion } from './sign-file.ts';
import { NotASignFile, SignFileDamaged, SignFileNewer, SignFileTooLarge } from './sign-file-errors.ts';

const mostBytes = 20_000_000;
const base64 = /^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/;

/** The signs of a file, every one of them whole. Throws a declared error for a file that is none, is damaged, newer, or too large. */
export function readSignFile(bytes: Uint8Array): FileSign[] {
  if (bytes.byteLength > mostBytes) throw new SignFileTooLarge({ most: mySignLimits.signs });
  const file = parse(bytes);
  if (!isRecord(file) || file.format !== signFileFormat) throw new NotASignFile();
  if (typeof file.version !== 'number' || file.version < 1) throw new SignFileDamaged();
  if (file.version > signFileVersion) throw new SignFileNewer();
  if (!Array.isArray(file.signs)) throw new SignFileDamaged();
  if (file.signs.length > mySignLimits.signs) throw new SignFileTooLarge({ most: mySignLimits.signs });
  return file.signs.map(readSign);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NotASignFile();
  }
}

function readSign(sign: unknown): FileSign {
  if (!isRecord(sign)) throw new SignFileDamaged();
  const name = text(sign.name, 80);
  const language = oneOf(['lsm', 'lse'] as const, sign.language);
  if (name === '' || !language) throw new SignFileDamaged();
  return {
    ...{ language, name, meaning: text(sign.meaning, 300), who: text(sign.who, 80), description: text(sign.description, 1000) },
    category: oneOf(signCategories, sign.category) ?? 'other',
    handshape: oneOf<HandshapeKey>(handshapeKeys, sign.handshape) ?? null,
    place: oneOf(places, sign.place) ?? null,
    movement: oneOf(movements, sign.movement) ?? null,
    hands: oneOf([1, 2] as const, sign.hands) ?? null,
    takes: readTakes(sign.takes),
  };
}

function readTakes(takes: unknown): string[] {
  if (takes === undefined) return [];
  if (!Array.isArray(takes) || takes.length > mySignLimits.takes) throw new SignFileDamaged();
  return takes.map((take: unknown) => {
    if (typeof take !== 'string' || take.length > mySignLimits.takeText || !base64.test(take) || !showsHands(take))
      throw new SignFileDamaged();
    return take;
  });
}

function showsHands(text: string): boolean {
  try {
    const take = poseOfText(text);
    return take.length <= mySignLimits.moments && take.some(({ right, left }) => right ?? left);
  } catch {
    return false;
  }
}

function text(value: unknown, most: number): string {
  if (value === undefined) return '';
  if (typeof value !== 'string' || value.trim().length > most) throw new SignFileDamaged();
  return value.trim();
}

function oneOf<V>(known: readonly V[], value: unknown): V | undefined {
  return known.find((one) => one === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
