/** Words that are in every question to a bot and so tell nothing of what it is about: in Spanish, without accents, and in English. */
export const unspokenWords =
  'quiero puedes puedo necesito ayuda ayudame tengo puede hacer hago hace haz explica explicame cuentame dime acerca saber sabes decir favor podrias gustaria' +
  ' about could give help know like need please show tell explain want would';
