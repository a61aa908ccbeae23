import { beginProtocol } from '#platform/bots/begin-protocol.ts';
import { mostItems } from '#platform/handoffs/core/limits.ts';
import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import en from './handoffs.en.json' with { type: 'json' };
import es from './handoffs.es.json' with { type: 'json' };
import { breakDown } from './protocols/break-down.ts';

const words = { es, en };
const [task] = breakDown.steps;
const room = task?.input.kind === 'text' ? task.input.maxLength : 0;

/**
 * "Conviértelo en pasos": what a person wrote in an exercise of BLU becomes the task that "Desmenuzar una tarea" divides.
 * Each thing goes on a line of its own, so that several become several parts.
 */
const makeSteps = defineHandoff({
  intent: 'make-steps',
  from: 'blu-psicologa',
  to: 'gerencia-ia',
  words,
  // The line breaks between the things take room too.
  longest: room - (mostItems - 1),
  offer({ outcome, lines, language }) {
    // An exercise arrives somewhere: what was written last is what there is to do. The rest is there, and off.
    const last = lines.findLastIndex(({ written }) => written);
    return {
      summary: outcome.title,
      items: lines.map(({ label, text }, index) => ({ label, text, suggested: index === last })),
      stays: words[language].stays,
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
export const gerenciaHandoffs: HandoffSpec[] = [makeSteps];
