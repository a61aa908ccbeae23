import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import type { IconName } from '#ui/primitives/icon-paths.ts';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { useProfile } from '#ui/session/use-profile.ts';
import type { NextStep } from '../../core/next-step.ts';
import { questions } from '../../core/questions.ts';

export type StepWords = {
  app: string;
  icon: IconName;
  /** With whom, or what it is. */
  from: string;
  title: string;
  text: string;
  go: string;
  picture: string;
  below: string;
  progress: { position: number; total: number };
};

/** How a next step is told. Minutes are said where they are known and the person wants to see them (a11y/A5). */
export function useStepWords(): (step: NextStep) => StepWords {
  const t = useT();
  const format = useFormat();
  const botOf = useBotOf();
  const { settings } = useProfile();

  return (step) => {
    const isWelcome = step.kind === 'welcome';
    const conversation = 'conversation' in step ? step.conversation : undefined;
    const bot = botOf(conversation?.botSlug ?? (step.kind === 'start' ? step.botSlug : ''));
    const progress = progressOf(step);
    const { position, total } = progress;
    const when = conversation ? format.day(conversation.updatedAt) : '';
    const values = { bot: bot.name, position, total, when, done: position - 1, left: total - position + 1 };
    const text = (name: string) => t(`universe.home.${step.kind}.${name}`, values);
    return {
      app: isWelcome ? 'universe' : 'chat',
      icon: isWelcome ? 'sliders-horizontal' : bot.icon,
      from: isWelcome ? t('universe.welcome.name') : step.kind === 'chat' ? text('from') : bot.name,
      title: conversation
        ? (conversation.title ?? t('universe.home.noTitle', { bot: bot.name }))
        : ((step.kind === 'start' ? step.title : undefined) ?? text('title')),
      text: [text('text'), minutesText(step), step.kind === 'resume' ? '' : t('universe.home.canStop')].filter(Boolean).join(' '),
      go: text('go'),
      picture: text('picture'),
      below: text('below'),
      progress,
    };
  };

  function minutesText({ kind, minutes }: NextStep): string {
    if (!minutes || settings.time === 'apagado') return '';
    return t(kind === 'step' ? 'universe.home.minutesLeft' : 'universe.home.minutes', { count: minutes });
  }
}

/** How far the drawing of a next step has come. A conversation with no steps is one star. */
function progressOf(step: NextStep): StepWords['progress'] {
  if (step.kind === 'welcome') return { position: 1, total: questions.length };
  if (step.kind === 'step') return { position: step.position, total: step.total };
  return step.kind === 'start' ? { position: 1, total: 5 } : { position: 1, total: 1 };
}
