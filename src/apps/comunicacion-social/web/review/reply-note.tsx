import { useQuery } from '@tanstack/react-query';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { ReplyTaken } from '../../contract.ts';
import { noteKey } from '../keys.ts';

type Note = Pick<ReplyTaken, 'note' | 'wasCut'> & { index: number };

/** What is said calmly of a reply: that it was cut, or what may have kept something from being read in it. */
export function ReplyNote({ sessionId, index }: { sessionId: string; index: number }) {
  const t = useT();
  // Only what this page was told when the reply was taken; there is nothing to ask for.
  const { data } = useQuery<Note | null>({ queryKey: noteKey(sessionId), queryFn: () => null, enabled: false });
  if (data?.index !== index || (!data.note && !data.wasCut)) return null;
  return (
    <Callout kind="note">
      {data.wasCut && <p>{t('comunicacion-social.reviewing.note.cut')}</p>}
      {data.note && <p>{t(`comunicacion-social.reviewing.note.${data.note}`)}</p>}
    </Callout>
  );
}
