import { useSyncExternalStore } from 'react';
import type { Topic } from '../../core/learn/topics.ts';
import { visitMemory } from '../reading/visit-memory.ts';

/** Where somebody is in what there is to learn. It is no part of the address, so that no history tells what is studied. */
export type LearnView = { name: 'list' } | { name: 'topic'; topic: Topic } | { name: 'quiz'; topic: Topic | null };

const atFirst: LearnView = { name: 'list' };
let view: LearnView = atFirst;
const listeners = new Set<() => void>();

export const learnMemory = {
  read: () => view,
  show(next: LearnView): void {
    view = next;
    for (const listener of listeners) listener();
  },
  forget: () => learnMemory.show(atFirst),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
visitMemory.takeAlong(learnMemory.forget);

export function useLearnView(): LearnView {
  return useSyncExternalStore(learnMemory.subscribe, learnMemory.read, learnMemory.read);
}
