/** Opens a message to somebody, with its words already in it: on the phone, or as a mail. `undefined` where neither is known. */
export function contactHref(
  { phone, email }: { phone: string; email: string },
  message: { subject: string; text: string },
): string | undefined {
  const number = phone.replace(/[^\d+]/g, '');
  if (number !== '') return `sms:${number}?body=${encodeURIComponent(message.text)}`;
  if (email === '') return undefined;
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(message.subject)}&body=${encodeURIComponent(message.text)}`;
}
