import type { Said } from '../catalog/define-app.ts';

/** A kind of thing that people are told. What is in it is written by whoever schedules one. */
export type NoticeSpec = {
  /** `<slice>.<what>`, as `despacho-legal.deadline-near`. It never changes once released. */
  kind: string;
  /** What the switch of it says, and one line of when it comes. */
  name: Said;
  about: Said;
  /** The person asks for it at this very moment: it does not wait for quiet hours to end, nor for a digest. */
  isAskedNow?: true;
};

/** Declares a kind of notice. The `installed` lists gather them. */
export function defineNotice(notice: NoticeSpec): NoticeSpec {
  return notice;
}
