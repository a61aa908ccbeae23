import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import type { Branch } from '../../cases/contract.ts';
import type { Country } from '../../contract.ts';
import type { Story } from '../../story/contract.ts';
import { BranchField } from './branch-field.tsx';
import { storyKey } from './keys.ts';
import { StoryButtons } from './story-buttons.tsx';
import type { QuestionProps } from './story-question-form.tsx';
import { useCaseActs } from './use-case-acts.ts';

const countries = ['MX', 'ES'] as const;

/** Where it happened, or what it is about: kept in the case itself, since everything else goes by it. */
export function StoryChoice({ story, question, danger, ask, onNext, onBack, onPause }: QuestionProps & { ask: string }) {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const { change, busy, text } = useCaseActs((fixed) => danger.tell(fixed, false));
  const { id, version } = story.case;
  const [country, setCountry] = useState<Country | null>(story.case.country);
  const [branch, setBranch] = useState<Branch | null>(story.case.branch);
  const isCountry = question.kind === 'country';
  const { guess } = story;

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const kept = await change(id, { version, ...(isCountry ? { country } : { branch }) });
    if (!kept) return;
    client.setQueryData<Story>(storyKey(id), (before) => before && { ...before, case: kept.case });
    onNext();
  }

  return (
    <form className="stack stack-5" onSubmit={(event) => void keep(event)} noValidate>
      {!isCountry && guess && (
        <Callout kind="maybe">
          <p>
            {t('despacho-legal.story.guess', {
              branch: t(`despacho-legal.cases.branch.${guess.branch}`),
              because: format.list(guess.because.map((words) => t('despacho-legal.keep.quoted', { text: words }))),
            })}
          </p>
        </Callout>
      )}
      {isCountry ? (
        <ChoiceGroup
          legend={ask}
          hideLegend
          columns={2}
          options={countries.map((value) => ({ value, label: t(`despacho-legal.cases.country.${value}`) }))}
          value={country}
          onChange={(chosen) => setCountry(chosen)}
        />
      ) : (
        <BranchField legend={ask} help="" value={branch} onChange={setBranch} />
      )}
      {text && (
        <Callout kind="danger" role="alert">
          <p>{text}</p>
        </Callout>
      )}
      <StoryButtons isBusy={busy} skip="skip" onSkip={onNext} {...{ onBack, onPause }} />
    </form>
  );
}
