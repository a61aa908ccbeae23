import type { DistressKind } from '../contract.ts';

/** Hard moments that are no emergency: a bot goes slower and offers the matching exercise. */
export const distressRules: { id: string; kind: DistressKind; phrases: string[] }[] = [
  { id: 'panic', kind: 'panic', phrases: [
    'ataque|crisis|ataques de panico|ansiedad|angustia', 'no puedo respirar', 'me falta el aire', 'siento|creo que me .. muero|desmayo|ahogo', 'me voy a desmayar', 'el corazon .. mil|sale|late', 'panic|anxiety attack', 'can not breathe', 'estoy en panico', 'me estoy ahogando',
  ] },
  { id: 'meltdown', kind: 'meltdown', phrases: [
    'tengo|teniendo|tuve|en un? meltdown', 'un meltdown', 'meltdown', 'crisis sensorial|autista|nerviosa', 'sobrecarga sensorial', 'sobrecargado|sobrecargada', 'sensory overload', 'voy|quiero a? explotar|gritar|romper', 'estoy gritando|golpeando|rompiendo', 'demasiado ruido', 'no soporto .. ruido|luz|luces|gente',
  ] },
  { id: 'shutdown', kind: 'shutdown', phrases: [
    'shutdown', 'no puedo hablar|moverme|pensar', 'me quede|quedo|he bloqueado|bloqueada|mudo|muda|congelado|congelada|quedado', 'estoy bloqueado|bloqueada|congelado|congelada|apagado|apagada|desconectado|desconectada', 'no me salen las palabras', 'can not speak|talk|move', 'shut down', 'i am frozen', 'going nonverbal|mute',
  ] },
  { id: 'burnout', kind: 'burnout', phrases: [
    'burnout', 'quemado|quemada de|por|en|del .. trabajo|todo', 'no puedo mas', 'no doy mas', 'no aguanto mas', 'no me da la vida', 'estoy agotado|agotada|exhausto|exhausta|rendido|rendida', 'agotamiento autista', 'burned|burnt out', 'exhausted', 'me supera todo', 'todo me supera', 'estoy desbordado|desbordada',
  ] },
  { id: 'grief', kind: 'grief', phrases: [
    'murio|fallecio mi', 'mi .. murio|fallecio|muerto', 'se murio mi', 'ha muerto|fallecido mi', 'se me murio', 'perdi a mi', 'estoy de|en duelo|luto', 'my .. died', 'passed away', 'i lost my dad|mom|mum|mother|father|brother|sister|friend|dog|cat|grandma|grandpa|son|daughter', 'grieving', 'funeral de mi',
  ] },
];

/** Words that sound grave and are not: blanked before the rules look. */
export const idioms: string[] = [
  'carta de despedida de', 'beat|beats me at|in|by|to',
  'me corto|corte las unas', 'me hice|hago dano en el|la pie|tobillo|rodilla|espalda|dedo|mano', 'me hice|hago dano jugando|corriendo|entrenando|cocinando|bailando|al|sin', 'salida por', 'solucion .. bug|error|problema', 'pega|pego un grito|susto', 'pego|pega la|el|un|una gripe|resfriado|tos|catarro|virus|resfrio', 'toca las narices', 'aventar un|una', 'hit me up', 'pistola de agua|juguete|silicona', 'ultimo|ultima dia|noche en|de', 'me despido de ti|ustedes gracias|saludos|hasta',
  'vivir con mi|mis|tu|su|sus {household}', 'vivir en .. {home}', 'vivir solo|sola|juntos|juntas|separados', 'despertar|despertarme temprano|pronto|tarde|a', 'ganas de seguir la|el|una|con|estudiando|leyendo|trabajando|viendo', 'salida|solucion a|al|del|para .. problema|ejercicio|laberinto|sudoku|acertijo|tarea|codigo', 'ultima vez que escribo este|esta|el|la|un|una', 'mis cosas viejas', 'matar|mato|mata de la? {light}', 'me toca|toco la|el|las cara|mano|manos|cabeza|pelo|hombro|turno|guitarra|piano', 'jefe|jefa|profe|profesor|profesora me controla|insulta|insulto', 'seguir asi con el|la|los|las', 'touched my heart', 'overdose of cute|cuteness|sugar|information|love', 'no way out of the|this|that meeting|maze|level|room|task|traffic', 'it all? over with',
  'acabar|terminar con todo el|la|los|las {chores}', 'acabar|terminar con todo esto de el|la|los|las {chores}', 'acabar|terminar con todas|todos las|los {chores}',
  'muero|moria|muera|morimos|mori|muriendo|morir|morirme|morirnos|muerto|muerta de la? {light}', 'quiero|quise morir|morirme de la? {light}', 'me muero por', 'morir|morirme por una|un|ir|ver|comer|probar|volver', 'me mata|matan|mataba este|esta|el|la|los|las|tanto|mi calor|cabeza|trabajo|espalda|curiosidad|tarea|jefe|escuela|clase|examen|examenes|oficina|pies|rodilla', 'matar el|la|los tiempo|rato|hambre|gusanillo|aburrimiento|mosca|cucaracha|zombis|zombies|jefe|monstruo', 'matarme estudiando|trabajando|entrenando|corriendo|currando|estudiar|trabajar|de|a', 'me mato estudiando|trabajando|corriendo|currando|por|a|entrenando', 'me estoy matando estudiando|trabajando|en|con|para',
  'suicidio politico|financiero|comercial|economico|profesional|social|deportivo', 'escuadron suicida', 'ataque|atentado|bomba|vuelo|terrorista suicida', 'suicide squad|prevention|bomber', 'political|career|financial suicide', 'mi madre|padre|mama|papa|jefe|jefa|profe|profesora|hermana me va a matar|mata si|cuando|por|como|porque', 'me va|van a? matar .. si|cuando|porque .. llego|tarde|suspendo|entero|enteran|ve|rompo|repruebo', 'dying|died|die|dead to|of|from|inside laughing|laughter|embarrassment|boredom|curiosity|know|see|try|tired|hungry|cringe|shame', 'dead tired|serious|line|lines|end', 'deadline', 'killing me', 'kill|killed|killing time|it|for|the|two|birds|process|zombies', 'to die for', 'i am dead|dying lol|lmao|jaja|haha|laughing', 'would kill for', 'if looks could kill', 'want to disappear .. weekend|holiday|vacation', 'desaparecer .. finde|vacaciones|playa|semana|monte|redes', 'tierra me trague', 'de muerte', 'mato por un|una|ese|esa', 'te mato jaja|jajaja|si', 'hasta morir', 'mala muerte', 'corte el pelo|flequillo|cabello|internet|con|la|luz', 'me corte el|al|un pelo|flequillo|afeitarme|dedo|cocinando|cabello', 'me corto el pelo|cabello|flequillo', 'me corto mucho? al|cuando hablar|hablo', 'cortarme el pelo|cabello|flequillo|internet|luz', 'cut myself shaving|cooking|some|off|chopping', 'cut myself while? shaving|cooking|chopping', 'sobredosis de azucar|chocolate|ternura|cafeina|informacion|cafe|series|amor', 'colgarme del|de telefono|whatsapp', 'me tome|tomo la|mi|una|el pastilla|medicacion|ibuprofeno|medicamento', 'me he tomado la|mi|una medicacion|pastilla', 'he tomado la|mi|una medicacion|pastilla', 'hacerme dano|mal la|el|los? comida|zapatos|zapato|lactosa|gluten', 'despido de ti|ustedes|todos hasta|por|manana', 'adios a todos hasta',
];
export const idiomLists: Record<string, string> = {
  household: 'familia padres madre padre hermano hermana hermanos pareja suegra suegros abuela abuelos companeros companeras companera companero tia tio ex hijos',
  home: 'casa piso departamento apartamento ciudad pueblo barrio cuarto pais residencia campo zona edificio',
  chores: 'trabajo trabajos tarea tareas pendiente pendientes papeleo mudanza curso examen examenes correo correos limpieza proyecto proyectos tramites ropa platos compras',
  light: 'risa hambre sueno ganas verguenza amor frio calor sed aburrimiento curiosidad nervios envidia asco pena cansancio cansada cansado alegria celos emocion felicidad gusto ternura impaciencia placer intriga',
};
