/**
 * Nothing that steers a screen or a terminal, and nothing that turns words round or hides some: escape characters, other controls, marks
 * of direction, tag characters, zero-width spaces. What joins emoji and letters stays.
 */
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/gu;

/** A model's words without what a reader cannot see. Whole characters are given and taken: a pair is never cut here. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}
