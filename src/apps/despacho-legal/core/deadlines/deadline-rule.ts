import type { Branch } from '../concepts/branches.ts';
import type { Jurisdiction } from '../law/law.ts';

/** Where a law says something, and a piece of its words by which anybody can check it. */
export type Source = { law: string; article: string; quote: string };

/**
 * What a deadline is: one that ends the right, one that the other side may invoke, one within a proceeding, one before an authority, or the
 * time that somebody else has to answer.
 */
export type Nature = 'expiry' | 'limitation' | 'procedural' | 'administrative' | 'answer';

export type Unit = 'working-days' | 'natural-days' | 'months' | 'years';

/** What a law leaves open, and the safest date counts the other way. */
export type Doubt = 'working-days' | 'august' | 'christmas' | 'last-day' | 'start' | 'stop';

/** A deadline as a law says it. Its words for people are in the locales, under its id. */
export type DeadlineRule = Source & {
  id: string;
  country: Jurisdiction;
  branch: Branch;
  nature: Nature;
  length: number;
  unit: Unit;
  /** From the day after what happened, from that same day, or back from a day that will come. */
  from: 'next' | 'same' | 'back';
  /** How its law counts. */
  way: string;
  /** What stops it or makes it begin anew. */
  stop?: string;
  /** Another article without which it cannot be read. */
  also?: Source;
  doubts: Doubt[];
  /** What must be done before, and what to know. */
  notes: string[];
  /** The template of a letter by which it is met. */
  template?: string;
};

/** How a kind of deadline is counted. */
export type CountingWay = {
  id: string;
  country: Jurisdiction;
  /** Which days are no working days. */
  off: { weekends: boolean; holidays: boolean; august: boolean; christmas: boolean };
  /** Whether a last day that is no working day passes to the next. */
  lastDayMoves: boolean;
  /** From date to date, or by the days that each month has, from the first day that counts. */
  monthsFrom: 'trigger' | 'first-day';
  /** Who says so. */
  by: Partial<
    Record<'start' | 'working-days' | 'natural-days' | 'august' | 'christmas' | 'months' | 'last-day' | 'grace', Source>
  >;
};

/** What stops a deadline: asking for conciliation. */
export type Stop = {
  id: string;
  country: Jurisdiction;
  /** `pauses`: what was left goes on. `restarts`: the whole of it begins anew. */
  effect: 'pauses' | 'restarts';
  /** After how many working days it ends by itself; `null` where only its own end does it. */
  endsAfterWorkingDays: number | null;
  by: Source;
};

/** Something to know about a deadline. Without a source it says nothing of the law. */
export type Note = { id: string; by: Source | null };
