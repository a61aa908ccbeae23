import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import type { SignSummary } from '../../dictionary/contract.ts';
import { dictionaryPath } from './dictionary-keys.ts';
import { ReviewTag } from './review-tag.tsx';
import { ShapeHand } from './shape-hand.tsx';
import { SignWriting } from './sign-writing.tsx';

/** A sign that was found: how it is written or held, its gloss, its words, and whether a deaf person has reviewed it. */
export function SignRow({ sign }: { sign: SignSummary }) {
  const t = useT();
  const others = sign.words.filter((word) => word.toLocaleUpperCase('es') !== sign.gloss).slice(0, 6);
  return (
    <li>
      <Link className="item dict-item" to={`${dictionaryPath}/sena/${sign.id}`}>
        <span className="dict-thumb">
          {sign.fsw ? (
            <SignWriting fsw={sign.fsw} gloss={sign.gloss} scale={1} />
          ) : sign.handshape ? (
            <ShapeHand shape={sign.handshape} />
          ) : null}
        </span>
        <span className="grow stack stack-1">
          <b>{sign.gloss}</b>
          <span className="meta">
            {[others.join(', '), sign.senses > 1 && t('sign-link.dictionary.senseCount', { count: sign.senses }), sign.region]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <ReviewTag state={sign.state} isMine={sign.isMine} />
        </span>
      </Link>
    </li>
  );
}
