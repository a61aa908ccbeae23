import type { Reading } from '../../core/finding.ts';
import { chatHolder } from '../worker/chat-holder.ts';
import type { Visit } from './visit-memory.ts';
import { withoutOwnHarm } from './without-own-harm.ts';

type Said = Pick<Visit, 'corrections'> & { reader: number | null; added?: Visit['added'] };

/** Looks at what repeats, and at whether whoever reads wrote of a danger of their own. */
export async function readAnew(
  { reader, ...said }: Said,
  share: (share: number) => void,
): Promise<Pick<Visit, 'ownDanger'> & { reading: Reading }> {
  const half = (before: number) => (done: number) => share(before + done / 2);
  const { reading, isOwn } = withoutOwnHarm(await chatHolder.ask('read', { reader, ...said }, half(0)), reader);
  const told = reader === null ? null : await chatHolder.ask('screen', { reader }, half(0.5));
  return { reading, ownDanger: told ?? (isOwn ? 'ideation' : null) };
}
