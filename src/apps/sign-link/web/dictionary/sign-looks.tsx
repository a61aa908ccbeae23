import { useT } from '#ui/i18n/use-t.ts';
import type { SignContent } from '../../dictionary/contract.ts';
import { PosePlayer } from './pose-player.tsx';
import { ShapeHand } from './shape-hand.tsx';
import { SignWriting } from './sign-writing.tsx';

/** How a sign is made, in every way that is known of it: hands that move, SignWriting, the handshape. */
export function SignLooks({ content, pose }: { content: SignContent; pose: string | null }) {
  const t = useT();
  const { fsw, gloss, handshape } = content;
  if (!pose && !fsw && !handshape) return <p className="meta">{t('sign-link.dictionary.noLooks')}</p>;
  return (
    <div className="dict-stage">
      {pose && <PosePlayer key={pose} pose={pose} gloss={gloss} />}
      {!pose && handshape && (
        <figure className="dict-figure">
          <ShapeHand shape={handshape} />
          <figcaption className="meta">{t(`sign-link.dictionary.shapes.${handshape}`)}</figcaption>
        </figure>
      )}
      {fsw && (
        <figure className="dict-figure">
          <SignWriting fsw={fsw} gloss={gloss} scale={2} />
          <figcaption className="meta">SignWriting</figcaption>
        </figure>
      )}
    </div>
  );
}
