const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** «1º de abril de 1970», with whatever follows it, as `1970-04-01`; `null` where it begins with no such day. */
export function mexicanDate(said: string): string | null {
  const found = /^(\d{1,2})(?:º|o\.?|°)? de ([a-z]+) de(?:l año)? (\d{4})/i.exec(said.trim());
  const month = months.indexOf((found?.[2] ?? '').toLowerCase().replace('setiembre', 'septiembre')) + 1;
  if (!found || month === 0) return null;
  return `${found[3]}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`;
}
