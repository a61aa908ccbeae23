/** `800 911 2000` as a link that a telephone can follow. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+*#]/g, '')}`;
}
