const beginnings =
  /^(?:whatsapp[ -]chat(?: with| mit| avec| con| com)?|chat[ -]de[ -]whatsapp(?: con)?|conversa do whatsapp com|discussion whatsapp avec|chat whatsapp con)[ -]+(.{1,120})$/i;

/** The chat's name in the name that an export comes with, such as `Chat de WhatsApp con Ana.txt`. */
export function titleOf(name: string | undefined): string | null {
  const bare =
    (name ?? '')
      .split(/[\\/]/)
      .at(-1)
      ?.slice(-200)
      .replace(/(?:\.\w{2,5})+$/, '') ?? '';
  const found = beginnings
    .exec(bare)?.[1]
    ?.replace(/^[- ]+/, '')
    .trim();
  return found || null;
}
