import { useRef, useState } from 'react';
import type { PlanSection, PlanSections, TrustedContact } from '#platform/safety/plan/contract.ts';
import { longestSection, planSections } from '#platform/safety/plan/core/sections.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { ContactList } from './contact-list.tsx';

const parts = [...planSections, 'contacts'] as const;
type Props = {
  sections: PlanSections;
  contacts: readonly TrustedContact[];
  onWrite(section: PlanSection, text: string): void;
  onPause(): void;
};

/** The parts of a plan, one at a time or all at once; begins as the person likes long forms (a11y/A8). */
export function PlanParts({ sections, contacts, onWrite, onPause }: Props) {
  const t = useT();
  const { settings } = useProfile();
  const [chosen, setChosen] = useState<'one' | 'all'>();
  const [at, setAt] = useState(0);
  const place = useRef<HTMLParagraphElement>(null);
  const how = chosen ?? (settings.chunk === 'todo' ? 'all' : 'one');
  const shown = how === 'all' ? parts : parts.slice(at, at + 1);
  const move = (to: number) => {
    setAt(to);
    place.current?.focus();
  };

  return (
    <>
      <Seg<'one' | 'all'>
        legend={t('universe.planPage.how')}
        value={how}
        onChange={setChosen}
        options={[
          { value: 'one', label: t('universe.planPage.one') },
          { value: 'all', label: t('universe.planPage.all') },
        ]}
      />
      {how === 'one' && (
        <p className="meta" ref={place} tabIndex={-1} aria-current="step">
          {t('universe.planPage.part', { position: at + 1, total: parts.length })}
        </p>
      )}
      {shown.map((part) =>
        part === 'contacts' ? (
          <ContactList key={part} contacts={contacts} />
        ) : (
          <TextField
            key={part}
            label={t(`universe.planPage.section.${part}.title`)}
            help={t(`universe.planPage.section.${part}.help`)}
            multiline
            rows={4}
            maxLength={longestSection}
            value={sections[part]}
            onChange={(text) => onWrite(part, text)}
            onBlur={onPause}
          />
        ),
      )}
      {how === 'one' && (
        <div className="u-row">
          {at > 0 && (
            <Button icon="arrow-left" onClick={() => move(at - 1)}>
              {t('universe.planPage.before')}
            </Button>
          )}
          {at < parts.length - 1 && (
            <Button icon="arrow-right" onClick={() => move(at + 1)}>
              {t('universe.planPage.next')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
