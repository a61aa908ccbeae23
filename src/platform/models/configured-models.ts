import type { ChatModel } from './contract.ts';
import { placeOf } from './place-of.ts';
import { anthropic } from './providers/anthropic.ts';
import { openaiCompatible } from './providers/openai-compatible.ts';

/** What the models module needs to know of the configuration. */
export type ModelSettings = {
  modelUrl?: string;
  modelName?: string;
  openaiApiKey?: string;
  openaiBaseUrl?: string;
  anthropicApiKey?: string;
  anthropicBaseUrl?: string;
  anthropicModel?: string;
};

/** The models this installation chose, in the order to try them: this machine's first. None is a complete answer: guided mode. */
export function configuredModels(config: ModelSettings): ChatModel[] {
  const models: ChatModel[] = [];
  if (config.modelUrl) {
    models.push(
      openaiCompatible({
        id: 'local',
        baseUrl: config.modelUrl,
        model: config.modelName ?? 'default',
        place: placeOf(config.modelUrl),
      }),
    );
  }
  if (config.openaiApiKey) {
    models.push(
      openaiCompatible({
        id: 'openai',
        baseUrl: config.openaiBaseUrl ?? 'https://api.openai.com/v1',
        apiKey: config.openaiApiKey,
        model: config.modelUrl ? 'gpt-4o-mini' : (config.modelName ?? 'gpt-4o-mini'),
        place: 'remote',
      }),
    );
  }
  if (config.anthropicApiKey && config.anthropicModel) {
    models.push(
      anthropic({
        id: 'anthropic',
        baseUrl: config.anthropicBaseUrl ?? 'https://api.anthropic.com/v1',
        apiKey: config.anthropicApiKey,
        model: config.anthropicModel,
        place: 'remote',
      }),
    );
  }
  return models;
}
