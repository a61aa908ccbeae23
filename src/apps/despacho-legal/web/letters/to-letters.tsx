import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';

/** From the documents of a case to the letters that were received in it. */
export function ToLetters({ caseId }: { caseId: string }) {
  const t = useT();
  return (
    <Link className="item" to={`/despacho-legal/casos/${caseId}/cartas`}>
      <Icon name="paperclip" />
      <span className="grow">
        <b>{t('despacho-legal.places.letters')}</b>
      </span>
      <Icon name="chevron-right" />
    </Link>
  );
}
