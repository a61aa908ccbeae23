import type { AppSpec } from '../catalog/define-app.ts';
import { isAppOpen } from '../catalog/is-app-open.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import { getWord } from '../dialogue/core/word.ts';
import type { BotSpec } from './contract.ts';
import type { SourceMemory } from './core/source-memory.ts';
import type { KnowledgeSourceSpec, SourceAsked, SourceParts, SourceReply } from './define-knowledge-source.ts';
import repliesEn from './replies.en.json' with { type: 'json' };
import repliesEs from './replies.es.json' with { type: 'json' };

type Installed = { app: AppSpec; source: KnowledgeSourceSpec };
type Asked = Omit<SourceAsked<unknown>, 'scope'>;

/** What bots look things up in. */
export type Sources = {
  takes(bot: BotSpec, text: string, memory: SourceMemory): boolean;
  /** Asks the source of a bot that has one. Where its app is closed to whoever asks, nothing is looked up and that is what is said. */
  ask(bot: BotSpec, asked: Asked): Promise<SourceReply>;
};

const replies = { es: repliesEs, en: repliesEn };

/** Opens the sources of the installed apps. */
export function openSources(installed: readonly Installed[], parts: SourceParts & { settings?: LiveSettings }): Sources {
  const find = (bot: BotSpec) => installed.find(({ source }) => source.name === bot.source?.name);
  return {
    takes: (bot, text, memory) => find(bot)?.source.takes(text, memory) ?? false,
    async ask(bot, asked) {
      const found = find(bot);
      if (!found || !(await isAppOpen(parts, found.app, asked.personId))) return closed(asked, found?.app);
      return found.source.answer(parts, { ...asked, scope: bot.source?.scope });
    },
  };
}

/** What was remembered stays: the app may be opened again. */
function closed({ adaptation, memory }: Asked, app: AppSpec | undefined): SourceReply {
  const { language } = adaptation;
  const key = app ? 'source-closed' : 'source-missing';
  const say = getWord(replies[language.locale], key, language, { app: app?.name[language.locale] ?? '' });
  return { say, mode: 'honest', memory };
}
