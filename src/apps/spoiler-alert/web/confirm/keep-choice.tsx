import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { useVisit } from '../reading/use-visit.ts';
import { type Visit, visitMemory } from '../reading/visit-memory.ts';

const places: readonly Visit['keep'][] = ['page', 'device'];

/** Where the chat is once it was read. Nothing is kept unless its person says so. */
export function KeepChoice() {
  const t = useT();
  const { keep } = useVisit();
  return (
    <ChoiceGroup
      legend={t('spoiler-alert.confirm.keep.legend')}
      options={places.map((value) => ({
        value,
        label: t(`spoiler-alert.confirm.keep.${value}`),
        hint: t(`spoiler-alert.confirm.keep.${value}Hint`),
      }))}
      value={keep}
      onChange={(value) => visitMemory.change({ keep: value })}
    />
  );
}
