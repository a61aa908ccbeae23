import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { LinkRow } from '#ui/primitives/link-row.tsx';

/** From the documents of a case to the letters that were received in it. */
export function ToLetters({ caseId }: { caseId: string }) {
  const t = useT();
  return (
    <LinkRow
      to={`/despacho-legal/casos/${caseId}/cartas`}
      mark={<Icon name="paperclip" />}
      name={t('despacho-legal.places.letters')}
    />
  );
}
