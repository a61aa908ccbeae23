type Ask = () => Promise<boolean>;

let asker: Ask | undefined;
let asking: Promise<boolean> | undefined;

/**
 * Some things are only done for somebody who has just shown that it is them. What asks for it waits here while the person does, and
 * then goes on; whatever was written stays where it is.
 */
export const proof = {
  /** Whether the person showed it. However many wait, they are asked once; where nobody can ask, they did not. */
  ask(): Promise<boolean> {
    if (!asker) return Promise.resolve(false);
    asking ??= asker().finally(() => {
      asking = undefined;
    });
    return asking;
  },
  /** Says how to ask. Answers how to take that back. */
  askedBy(ask: Ask): () => void {
    asker = ask;
    return () => {
      if (asker === ask) asker = undefined;
    };
  },
};
