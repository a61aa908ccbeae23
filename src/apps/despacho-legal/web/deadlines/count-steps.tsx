import { useT } from '#ui/i18n/use-t.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { CountedDeadline, DeadlineStep } from '../../deadlines/contract.ts';
import { useDayWords } from './use-day-words.ts';

type DayOff = Extract<DeadlineStep, { kind: 'off' }>['day'];

/** The count as one would do it on paper, from what happened to the last day. */
export function CountSteps({ counted: { steps, rule } }: { counted: CountedDeadline }) {
  const t = useT();
  const { language } = useLanguage();
  const { whole } = useDayWords();
  const say = (key: string, values: Record<string, string | number>) => t(`despacho-legal.deadlines.steps.${key}`, values);
  const rangeOf = ({ from, to }: { from: string; to: string }) =>
    from === to ? whole(from) : say('range', { from: whole(from), to: whole(to) });
  const whyOf = (day: DayOff) =>
    day.why === 'holiday' ? say(day.isSure ? 'holiday' : 'expected', { name: day.name[language] }) : say(day.why, {});
  const text = (step: DeadlineStep): string => {
    switch (step.kind) {
      case 'trigger':
        return say(rule.from === 'back' ? 'trigger-back' : 'trigger', { date: whole(step.date) });
      case 'day':
        return say('day', { number: step.number, date: whole(step.date) });
      case 'off':
        return say('off', { range: rangeOf(step), why: whyOf(step.day) });
      case 'whole':
        return say(step.isShortened ? 'whole-short' : 'whole', { date: whole(step.to) });
      case 'stopped':
        return say('stopped', { range: rangeOf(step) });
      case 'goes-on':
        return say('goes-on', { date: whole(step.date), count: step.left });
      case 'moved':
        return say('moved', { from: whole(step.from), to: whole(step.to), why: whyOf(step.day) });
      case 'anew':
      case 'end':
        return say(step.kind, { date: whole(step.date) });
    }
  };
  return (
    <ol className="deadline-count">
      {steps.map((step) => {
        const said = text(step);
        return (
          <li key={`${step.kind} ${said}`} className={step.kind === 'off' || step.kind === 'stopped' ? 'muted' : undefined}>
            {said.charAt(0).toUpperCase() + said.slice(1)}
          </li>
        );
      })}
    </ol>
  );
}
