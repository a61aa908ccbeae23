import { useT } from '#ui/i18n/use-t.ts';
import { Tag } from '#ui/primitives/tag.tsx';

/** Whether something counts, in a sign and a word. */
export function StateTag({ isOn }: { isOn: boolean }) {
  const t = useT();
  return (
    <Tag kind={isOn ? 'ok' : 'warn'} icon={isOn ? 'check' : 'pause'}>
      {t(isOn ? 'universe.admin.on' : 'universe.admin.off')}
    </Tag>
  );
}
