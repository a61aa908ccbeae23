import type { ChatModel } from '../../models/contract.ts';
import { createPlaces } from './core/create-places.ts';
import type { Known } from './core/find-identifying.ts';

/**
 * A model that never hears who the person is: what tells it leaves a place, and what the model says with that place comes back with what
 * was there. Models of this installation hear the words as they are.
 */
export function filteredModel(model: ChatModel, known: Known, lang: 'es' | 'en'): ChatModel {
  if (model.place === 'local') return model;
  return {
    ...model,
    async stream({ turns, ...request }, say, signal) {
      const said = turns.map(({ content }) => content);
      const places = createPlaces(lang, known, said);
      const hidden = turns.map((turn) => (turn.role === 'system' ? turn : { ...turn, content: places.hide(turn.content) }));
      const back = places.restoring();
      try {
        return await model.stream({ ...request, turns: hidden }, (text) => tell(say, back.push(text)), signal);
      } finally {
        tell(say, back.end());
      }
    },
  };
}

function tell(say: (text: string) => void, text: string): void {
  if (text !== '') say(text);
}
