declare const sealedBrand: unique symbol;

/** A text that only the vault can read. It is a plain string in the database and never a plain text in the code. */
export type Sealed = string & { readonly [sealedBrand]: true };

/** Where a sealed text lives. It is bound into the seal, so a text moved to another row or column no longer opens. */
export type Place = { table: string; column: string; row: string };

/** Seals what people write, and makes blind indexes: keyed digests by which a sealed text can be found but not read. */
export type Seals = {
  seal(place: Place, text: string): Sealed;
  open(place: Place, sealed: Sealed): string;
  blindIndex(purpose: string, text: string): string;
};

/**
 * The seals of one person: what they seal opens with this person's key and no other, and never again once it is destroyed. They
 * also open what the installation sealed. To be asked for at each use and not kept: only then a destroyed key is noticed.
 */
export type PersonVault = Seals & { readonly personId: string };

/** The installation's own seals, for what belongs to nobody; what belongs to a person is sealed with `of` that person. */
export type Vault = Seals & {
  /**
   * The seals of a person, whose key is made at the first call. It may have to ask the database, so hand over the connection at
   * hand: inside a transaction that is its `tx`, without which the embedded database would wait for ever.
   */
  of(personId: string, db?: unknown): Promise<PersonVault>;
  /** The same without waiting, where this process knows the key; for what seals hundreds of times per second. */
  known(personId: string): PersonVault | undefined;
  /** To be called once a destroyed key is gone for good: this process stops using it at once, the others within a minute. */
  forget(personId: string): void;
};
