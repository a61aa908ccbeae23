import type { Person } from '../person.ts';
import type { Cast } from './a-cast.ts';

/** Something of somebody, made anew for each route that is tried. */
export type BuiltThing = {
  owner: Person;
  /** Its ids, as the addresses name them. */
  ids: Readonly<Record<string, string>>;
  /** What addresses ask beside ids. */
  words?: Readonly<Record<string, string>>;
  /** Who else may know of it. */
  insiders?: readonly Person[];
};

export type BuildThing = (cast: Cast) => Promise<BuiltThing>;

/** The body of an answer that must have come; else what came instead. */
export function madeOf<Body>({ status, body }: { status: number; body: Body }): Body {
  if (status >= 300) throw new Error(`It could not be made: ${status} ${JSON.stringify(body)}`);
  return body;
}
