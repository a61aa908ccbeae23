import { normalise } from '../../../i18n/core/normalise.ts';

/** A question to the bot is short; in a longer sentence the same words may tell of anything. */
const longestQuestion = 18;

const lead =
  '(?:(?:oye|hola|pero|y|entonces|perdon|disculpa|en serio|de verdad|en realidad|dime|digame|la verdad|confiesa|jurame|juras|creo|que|si|necesito saber|quiero saber|puedo saber|me gustaria saber|me puedes decir|puedes decirme|no se|no pareces un robot|seguro|tu|vos|usted|tambien|no|hey|ok|so|but|and|please|tell me|the truth|honestly|seriously|swear|i want to know|i need to know|i can t tell|i cant tell|can you tell me|if|that) ){0,6}';
const being =
  '(?:h?uman[oa]s?|h?umn[oa]s?|human|person|personas?|gente|real|robots?|bots?|chatbots?|ia|ai|inteligencia artificial|artificial intelligence|chatgpt|gpt|maquinas?|machine|computer|ordenador|programa|program|alguien|algo|someone|somebody|something|ser humano|chico|chica|hombre|mujer|man|woman|viv[oa]|alive|consciente|conscious|sentient|carne y hueso|psicolog[oa]|psychologist|terapeuta|therapist|medic[oa]|doctora?|abogad[oa]|lawyer|autistic|autista|neurodivergente|neurodivergent)';
const asks = [
  `^${lead}(?:eres|ere|sos|es usted|es ud|estas|are you|are u|r u|you are|you re|u r) (?:\\w+ ){0,4}?${being}\\b`,
  `^${lead}lo eres$`,
  `\\b(?:hablo|hablando|hablas|chateo|chateando|contesta|contestando|responde|respondes|respondiendo|escribe|escribiendo|(?:am|are|is|was|i m|im) (?:i |we |this )?(?:\\w+ )?(?:talking|speaking|chatting)|do i talk|do i speak|reading|writing|answering)\\b(?: \\w+){0,4} (?:${being}|de verdad|messages|mensajes)\\b`,
  '\\b(?:hay|existe|is there|is|quien (?:hay|esta)|who is) (?:\\w+ ){0,4}(?:detras|ahi|al otro lado|del otro lado|behind (?:this|it|the chat|the screen)|actually there|really there|on the other (?:side|end))\\b',
  '\\b(?:hay|is there) (?:\\w+ ){0,2}(?:operador|persona|alguien|gente|humano|person|human|operator)(?: \\w+){0,3} (?:respondiendo|contestando|escribiendo|leyendo|answering|writing|reading|detras|behind)\\b',
  '^(?:quien|who) (?:me )?(?:escribe|contesta|responde|is writing|writes|answers|is answering)\\b',
  `^${lead}(?:tienes|tenes|tiene usted|do you have|have you got) (?:a |an |un |una )?(?:cuerpo|sentimientos|familia|hijos|emociones|alma|corazon|titulo|licencia|body|feelings|family|kids|emotions|soul|heart|license|licence|degree)\\b`,
  `^${lead}(?:donde vives|donde vivis|cuantos anos tienes|cuantos anos tenes|que edad tienes|como te llamas de verdad|cual es tu nombre real|quien eres(?: en realidad| de verdad)?|quien sos(?: en realidad)?|que eres(?: tu)?(?: .*)?|que sos|how old are you|where do you live|what are you|who are you(?: really)?|what is your real name)$`,
  `^${lead}(?:esto|this|it|is this|is it|es esto|es) (?:\\w+ ){0,4}(?:automatico|automatizado|automated|automatic|chatbot|bot|robot|ia|ai|maquina|machine|sistema automatico|real person|human|humano|persona de verdad)\\b`,
  `^is (?:\\w+ ){0,3}${being} (?:reading|writing|answering|there)\\b`,
].map((each) => new RegExp(each, 'u'));

/** Somebody says it of another, or of themselves. */
const ofAnother = /^(?:mi|mis|el|ella|ellos|su|sus|my|his|her|they|he|she)\b/u;

/** True when somebody asks whether they talk with a person, or asks of the bot what only a person has: that is always answered, with no. */
export function asksIfHuman(text: string): boolean {
  return text.split(/[.,!?\n;]+/u).some((sentence) => {
    const said = normalise(sentence);
    if (said === '' || said.split(' ').length > longestQuestion || ofAnother.test(said)) return false;
    return asks.some((each) => each.test(said));
  });
}
