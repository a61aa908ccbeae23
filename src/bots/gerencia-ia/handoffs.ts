import { beginProtocol } from '#platform/bots/begin-protocol.ts';
import { mostItems } from '#platform/handoffs/core/limits.ts';
import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import en from './handoffs.en.json' with { type: 'json' };
import es from './handoffs.es.json' with { type: 'json' };
import { breakDown } from './protocols/break-down.ts';

const words = { es, en };
const [task] = breakDown.steps;
const room = task?.input.kind === 'text' ? task.input.maxLength : 0;

/** What stays behind is said for each sender. */
type Sender = Pick<HandoffSpec, 'from' | 'source'> & { stays: keyof typeof es.stays };

/**
 * "Conviértelo en pasos": what a person wrote elsewhere becomes the task that "Desmenuzar una tarea" divides. Each thing goes on
 * a line of its own, so that several become several parts.
 */
const makeSteps = ({ from, source, stays }: Sender): HandoffSpec =>
  defineHandoff({
    intent: 'make-steps',
    from,
    source,
    to: 'gerencia-ia',
    words,
    // The line breaks between the things take room too.
    longest: room - (mostItems - 1),
    offer({ summary, items, language }) {
      // What was written last is what there is to do: an exercise arrives somewhere. The rest is there, and off.
      const last = items.findLastIndex(({ written }) => written);
      return {
        summary,
        items: items.map(({ label, text }, index) => ({ label, text, suggested: index === last })),
        stays: words[language].stays[stays],
      };
    },
    async receive(ctx, { items }) {
      const answer = items.length > 0 ? items.map(({ text }) => text).join('\n') : undefined;
      const { conversationId } = await beginProtocol(ctx, {
        botSlug: 'gerencia-ia',
        protocolId: breakDown.id,
        appContext: 'chat',
        answer,
      });
      return { href: `/chat/c/${conversationId}` };
    },
  });

/** What Gerencia IA takes from others. */
export const gerenciaHandoffs: HandoffSpec[] = [
  makeSteps({ from: 'blu-psicologa', source: 'outcome', stays: 'exercise' }),
  makeSteps({ from: 'universe', source: 'note', stays: 'note' }),
];
