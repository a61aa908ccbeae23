/** Words that are in every message and so find none, without accents, in Spanish and in English. */
export const stopWords: ReadonlySet<string> = new Set(
  `a al ante asi aun aunque cada como con contra cual cuales cuando de del desde donde durante e el ella ellas ello ellos en entre era eran eres es esa esas
  ese eso esos esta estaba estan estar estas este esto estos estoy fue fueron ha habia han has hasta hay he la las le les lo los mas me mi mis mucho muy nada ni
  no nos nosotros o os otra otro para pero poco por porque pues que quien se sea segun ser si sido sin sobre son soy su sus suyo tambien tan tanto te tener tengo ti
  tiene tienes todo todos tu tus u un una unas uno unos va vas voy y ya yo
  about after all also am an and any are as at be because been before but by can could did do does for from had has have her him his how i if in into is it its
  just me more most my not of on or our she so some than that the their them then there these they this those to too up us was we were what when where which
  while who will with would you your s t m d ll re ve don`.split(/\s+/),
);
