import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { AccountConsent } from '../account/account-consent.tsx';
import type { AccountPlace } from '../account/use-account-place.ts';
import { useVisit } from '../reading/use-visit.ts';
import { type Visit, visitMemory } from '../reading/visit-memory.ts';

type Props = {
  account: AccountPlace;
  /** Their account was chosen without the permission that it needs. */
  isMissing: boolean;
};

/** Where the chat is once it was read. Nothing is kept unless its person says so; what leaves the device is asked for here. */
export function KeepChoice({ account, isMissing }: Props) {
  const t = useT();
  const { keep } = useVisit();
  const { may, consent } = account;
  const places: Visit['keep'][] = may === 'yes' ? ['page', 'device', 'account'] : ['page', 'device'];
  return (
    <div className="stack stack-4">
      <ChoiceGroup
        legend={t('spoiler-alert.confirm.keep.legend')}
        options={places.map((value) => ({
          value,
          label: t(value === 'account' ? 'spoiler-alert.account.choice.label' : `spoiler-alert.confirm.keep.${value}`),
          hint: t(value === 'account' ? 'spoiler-alert.account.choice.hint' : `spoiler-alert.confirm.keep.${value}Hint`),
        }))}
        value={keep}
        onChange={(value) => visitMemory.change({ keep: value })}
      />
      {may === 'age' && <p className="meta">{t('spoiler-alert.account.choice.age')}</p>}
      {keep === 'account' && consent && <AccountConsent consent={consent} isMissing={isMissing} />}
    </div>
  );
}
