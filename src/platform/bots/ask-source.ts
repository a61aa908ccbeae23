import type { TurnRequest } from '../conversations/take-turn.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import type { BotSpec } from './contract.ts';
import type { SourceReply } from './define-knowledge-source.ts';
import type { GuidedTurn } from './guided-turn.ts';
import type { Sources } from './open-sources.ts';
import type { Past } from './read-past.ts';

type Asked = { bot: BotSpec; turn: GuidedTurn; past: Past; request: TurnRequest; adaptation: Adaptation };

/**
 * Has the source of a bot say what neither an exercise nor an article of it says, and hear the answer to what it asked last. `undefined`
 * where the bot has none, or the turn is not its business: what an open exercise asks is answered first.
 */
export async function askSource(
  sources: Sources | undefined,
  { bot, turn, past, request, adaptation }: Asked,
): Promise<SourceReply | undefined> {
  if (!bot.source || !sources || request.answer) return undefined;
  const { text: question, personId } = request;
  const isReply = !turn.step && sources.takes(bot, question, past.at(-1)?.memory ?? {});
  if (turn.mode !== 'honest' && !isReply) return undefined;
  const memory = past.findLast((said) => said.memory)?.memory ?? {};
  return sources.ask(bot, { personId, question, memory, adaptation });
}
