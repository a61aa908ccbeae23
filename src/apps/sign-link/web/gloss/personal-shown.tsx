import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { PosePlayer } from '../dictionary/pose-player.tsx';
import { mySignsPath } from '../my-signs/my-signs-keys.ts';
import { usePersonalSign } from '../my-signs/use-personal-signs.ts';

/** A sign of one's own, as one of its takes has it. */
export function PersonalShown({ id }: { id: string }) {
  const t = useT();
  const { data } = usePersonalSign(id);
  const [take] = data?.takes ?? [];
  return (
    <div className="stack stack-3">
      {data?.content.description && <p className="measure">{data.content.description}</p>}
      {data && take && <PosePlayer pose={take} gloss={data.content.name} />}
      <p>
        <Link to={`${mySignsPath}/sena/${id}`}>{t('sign-link.gloss.openPersonal')}</Link>
      </p>
    </div>
  );
}
