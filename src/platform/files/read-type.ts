import { fileTypeFromBuffer } from 'file-type';
import { isText } from './shape/document.ts';

/** What the first bytes of a file say it is, as `audio/wav`; `undefined` when they say nothing known. A name is not asked. */
export async function readType(head: Buffer): Promise<string | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  const type = found?.mime.split(';')[0];
  if (type === 'video/webm' && head.includes('A_') && !head.includes('V_')) return 'audio/webm';
  if (type === 'audio/x-m4a') return isVideo(head) ? 'video/mp4' : 'audio/mp4';
  if (type === 'video/mp4') return isVideo(head) ? type : 'audio/mp4';
  return type ?? (isText(head) ? 'text/plain' : undefined);
}

/** The handler of a track of pictures, where the tracks stand at the beginning. */
function isVideo(head: Buffer): boolean {
  return head.includes(pictureTrack);
}

/** How a track says that it holds pictures. */
export const pictureTrack = Buffer.from('hdlr\0\0\0\0\0\0\0\0vide', 'latin1');
