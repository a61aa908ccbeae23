import { SharedFrame } from './shared-frame.tsx';
import { Signatures } from './signatures.tsx';
import { Thread } from './thread.tsx';

/** What a professional and whose case it is write to each other, and what they sign. */
export function Page() {
  return (
    <SharedFrame tab="messages">
      {({ id, person, state }, danger) =>
        state === 'accepted' && (
          <>
            <Thread shareId={id} other={person} onDanger={(fixed, isKept) => danger.tell(fixed, isKept)} />
            <Signatures shareId={id} other={person} canSend />
          </>
        )
      }
    </SharedFrame>
  );
}
