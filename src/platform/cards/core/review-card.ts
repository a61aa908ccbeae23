import { type Card, createEmptyCard, fsrs, generatorParameters, Rating, type State } from 'ts-fsrs';
import { z } from 'zod';
import type { Recall } from './recalls.ts';

/** What is kept of a card between two answers: numbers and moments, no words. */
export const CardMemory = z.strictObject({
  due: z.iso.datetime(),
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  reps: z.int(),
  lapses: z.int(),
  state: z.enum(['new', 'learning', 'review', 'relearning']),
  lastReview: z.iso.datetime().nullable(),
});
export type CardMemory = z.infer<typeof CardMemory>;

/** Free Spaced Repetition Scheduler, as published: nine of ten still known when a card comes again, with no chance in the interval. */
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, request_retention: 0.9 }));
const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;
const states = ['new', 'learning', 'review', 'relearning'] as const;

/** A card nobody has answered yet: due at once. */
export function newCard(now: Date): CardMemory {
  return memoryOf(createEmptyCard(now));
}

/** The card after an answer, and when it comes again. */
export function answerCard(memory: CardMemory, recall: Recall, now: Date): CardMemory {
  return memoryOf(scheduler.next(cardOf(memory), now, ratings[recall]).card);
}

/** When it would come again after each answer, for the buttons. */
export function nextDates(memory: CardMemory, now: Date): Record<Recall, Date> {
  const one = (recall: Recall) => new Date(answerCard(memory, recall, now).due);
  return { again: one('again'), hard: one('hard'), good: one('good'), easy: one('easy') };
}

function memoryOf(card: Card): CardMemory {
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: states[card.state] ?? 'new',
    lastReview: card.last_review?.toISOString() ?? null,
  };
}

function cardOf({ due, stability, difficulty, scheduledDays, learningSteps, reps, lapses, state, lastReview }: CardMemory): Card {
  return {
    due: new Date(due),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state: states.indexOf(state) as State,
    ...(lastReview ? { last_review: new Date(lastReview) } : {}),
  };
}
