type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What ⌥ and a letter write in somebody's words: the accent of «ñ», «@», letters of their language. In a field they keep doing so. */
const writtenWithAlt = /^(Dead|[@~åłńñ])$/i;

/**
 * The letter that was pressed together with Alt and nothing else, as it stands on the keyboard. Where Alt makes another sign
 * of it, as ⌥ does on a Mac, the place of the key says which letter it is. AltGr, which browsers
 * tell as Ctrl and Alt, is not Alt.
 */
export function letterWithAlt(event: Pressed, isInField: boolean): string | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (isInField && writtenWithAlt.test(event.key)) return undefined;
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
  return /^Key([A-Z])$/.exec(event.code)?.[1];
}

/** The letter that was pressed alone. */
export function letterAlone(event: Pressed): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  return /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : undefined;
}
