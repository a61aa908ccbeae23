import { openConversation } from '#platform/bots/open-conversation.ts';
import { saveDraft } from '#platform/conversations/draft-store.ts';
import { mostItems } from '#platform/handoffs/core/limits.ts';
import { defineHandoff, type HandoffSpec } from '#platform/handoffs/define-handoff.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import bot from './bot.ts';
import en from './handoffs.en.json' with { type: 'json' };
import es from './handoffs.es.json' with { type: 'json' };

const words = { es, en };
/** What a message may have, with the line breaks between the things. */
const room = 8000 - (mostItems - 1);

/**
 * "Hablarlo con BLU": what somebody chose of a chat of theirs waits in a new conversation as something they have begun to write. Nothing
 * is said until they send it, and then it is screened like anything they write.
 */
const talk: HandoffSpec = defineHandoff({
  intent: 'talk',
  from: 'spoiler-alert',
  source: 'chat-summary',
  to: bot.slug,
  words,
  longest: room,
  offer: ({ summary, items, language }) => ({
    summary,
    items: items.map(({ label, text }) => ({ label, text, suggested: true })),
    stays: words[language].stays,
  }),
  async receive(ctx, { items }) {
    const { personId, now } = ctx;
    const { language } = await readAdaptation(ctx, personId, { now: now(), slug: 'chat' });
    const { id } = await openConversation(ctx, { personId, botSlug: bot.slug, appContext: 'chat', language });
    const draft = items.map(({ text }) => text).join('\n');
    if (draft !== '') await saveDraft(ctx, personId, id, draft, now());
    return { href: `/chat/c/${id}` };
  },
});

/** What BLU takes from others. */
export const bluHandoffs: HandoffSpec[] = [talk];
