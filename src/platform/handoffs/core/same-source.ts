type Source = Record<string, string>;

/** Whether everything that `part` names is so in `source`: a conversation is part of each outcome that was left in it. */
export function isPartOf(part: Source, source: Source): boolean {
  return Object.entries(part).every(([name, value]) => Object.hasOwn(source, name) && source[name] === value);
}

/** Whether two references are of the same thing. */
export function isSameSource(one: Source, other: Source): boolean {
  return isPartOf(one, other) && isPartOf(other, one);
}
