import type { RuleSource } from './rule.ts';

/** Spanish as written in Spain, Mexico, Colombia and Argentina, without accents: `quiero`/`kiero`, `vos`, `pegar un tiro`, `aventarme`. */
export const spanishLists: Record<string, string> = {
  wish: 'quiero quisiera deseo querria necesito prefiero preferiria ojala gustaria apetece merezco planeo pienso pensando ganas voy vengo decidi decidido intento intentar',
  end: 'morir morirme morime matarme suicidarme desaparecer desvivirme',
  kill: 'matarme suicidarme ahorcarme colgarme envenenarme desvivirme pegarme',
  hurt: 'cortarme lastimarme autolesionarme rajarme quemarme golpearme herirme',
  they: 'el ella mi su amigo amiga hermano hermana hijo hija pareja novio novia marido esposa esposo mujer madre padre mama papa primo prima companero companera alumno alumna vecino vecina sobrino sobrina abuelo abuela hermanito hermanita alguien',
  partner: 'pareja novio novia marido esposo esposa mujer ex exnovio exnovia exmarido expareja',
  family: 'padre madre papa mama padrastro madrastra tio tia abuelo hermano hermanastro primo hijo jefe profesor profesora profe maestro maestra sacerdote entrenador vecino pololo cuidador',
  pills: 'pastillas pastilla medicacion medicamentos medicinas somniferos barbituricos ansioliticos tabletas pepas',
  means: 'pastillas pistola cuerda soga cuchillo cuchilla navaja veneno arma puente ventana azotea balcon vias',
  many: '8 9 10 12 14 15 16 18 20 24 25 28 30 40 50 60 80 90 100 diez doce quince veinte treinta cuarenta cincuenta cien',
};

export const spanishRules: RuleSource[] = [
  { id: 'es/wish-to-die', kind: 'ideation', phrases: [
    'ganas de no despertar|despertarme|existir|vivir', 'mejor es que .. muera|mate', 'arrepiento de haber nacido',
    'dios .. me lleve|lleva|llevara', 'dormir|descansar para siempre', 'me quiero|quisiera|voy a? ir para siempre', 'irme para siempre', 'me gustaria estar muerto|muerta', 'me gustaria|encantaria morir|morirme|desaparecer', 'formas|forma|maneras|manera|metodos|metodo|modo de|para morir|morirme|suicidarme|matarme|suicidarse',
    'me voy|quiero a? quitar la vida', 'me quito la vida', 'quiero|necesito que todo se? acabe|termine',
    '{wish} {end}', '{wish} de|a|en|que|me|con {end}', '{wish} .. {end}', 'me {wish} morir|matar|suicidar|desaparecer|ahorcar|colgar', 'me {wish} a morir|matar|suicidar|ahorcar|colgar',
    'quiero|quisiera|deseo|necesito estar muerto|muerta|muerte', 'estaria|estoy mejor muerto|muerta', 'ojala me muera|muriera|muriese|mate|matara', 'ojala .. muerto|muerta',
    'ojala no despertara|despertar|despierte|despertase|existiera|hubiera', 'ganas de morir|morirme|matarme|desaparecer|suicidarme', 'pienso|pensando|pensado|penso en|sobre .. suicidarme|suicidio|matarme|morir|morirme|muerte',
    'ideas|pensamientos|pensamiento|intenciones suicidas|suicida|suicidas', 'soy|estoy suicida', 'suicidarme', 'matarme', 'desvivirme', 'quitarme la vida', 'quitarme del medio', 'acabar|terminar con mi vida|vida', 'acabar|terminar con todo', 'acabar|terminar con este sufrimiento|dolor',
    'quiero que .. acabe|termine todo', 'quiero dejar|parar de vivir|existir', 'dejar de existir|vivir', 'quiero dormir .. no despertar', 'dormirme .. no despertar|despertarme', 'prefiero|preferiria .. muerto|muerta|morir', 'me quiero morir', 'me quisiera morir', 'morirme ya',
  ] },
  { id: 'es/no-wish-to-live', kind: 'ideation', negatable: false, phrases: [
    'no quiero|puedo seguir existiendo',
    'no tengo fuerzas para|de vivir', 'no tengo fuerzas para seguir viviendo|viva|vivo', 'no puedo con la|mi vida', 'me da lo mismo morir|morirme|vivir', 'prefiero|preferiria no existir|despertar|vivir',
    'no quiero .. este mundo', 'quisiera|quiero|desearia|preferiria|ojala no haber nacido|existido', 'ninguna|ningun razon|motivo para|de vivir|seguir', 'no se si quiero seguir? vivir|viva|vivo|viviendo', 'no se si .. seguir viva|vivo|viviendo', 'me gustaria|encantaria no despertar|despertarme|existir|vivir', 'quisiera no despertar|despertarme|existir', 'por|para que sigo viva|vivo', 'ojala me atropellara|atropelle|atropellase|atropellaran', 'morir seria .. alivio|descanso|mejor|solucion', 'muerte seria .. alivio|descanso|mejor|solucion', 'hoy|ya no aguanto|soporto vivir|existir',
    'no quiero|kiero|deseo|puedo|aguanto|soporto|merezco mas? seguir? viviendo|vivir|existir', 'no quiero .. vivir|viviendo|existir|despertar|despertarme', 'no quiero seguir aqui|asi|adelante|mas', 'no quiero estar vivo|viva', 'no quiero estar aqui mas', 'no quiero existir', 'mejor no existir|vivir|despertar|despertarme',
    'no tengo|encuentro|veo|hay|tiene .. razones|motivos|razon|motivo|sentido|ganas de|para|vivir|seguir viviendo|vivir|seguir', 'no tengo ganas de vivir|seguir', 'sin ganas de vivir', 'no vale la pena vivir|seguir', 'mi vida no tiene|vale sentido|nada', 'la vida no tiene sentido|salida', 'la vida ya no', 'para que seguir viviendo|vivir|vivo', 'para que vivir', 'vivir no tiene sentido', 'odio estar vivo|viva', 'cansado|cansada|harto|harta de vivir|existir', 'no deberia haber|existir|estar nacido|vivo|viva', 'no deberia existir', 'ojala no hubiera|hubiese nacido', 'no puedo mas con mi|la|esta vida', 'no le veo sentido .. vivir|vida|seguir', 'me da igual morir|morirme|vivir', 'no me importaria morir|morirme|despertar', 'no me importa morir|morirme|vivir',
  ] },
  { id: 'es/burden', kind: 'ideation', negatable: false, phrases: [
    'terminaria|acabaria|acaba|termina .. si me muero|muriera|mato', 'estorbo .. mejor sin mi',
    'estarian|estarias|estaria|estaran|estareis|vivirian .. mejor sin mi', 'mejor sin mi', 'el mundo .. mejor sin', 'soy una carga', 'nadie me .. echaria|extranaria|extranara', 'nadie me va a extranar', 'nadie notaria .. falto|muero|desaparezco|faltara|desapareciera|muriera', 'si me muero .. nadie|nada|igual|mejor', 'si me muriera .. nadie|nada|igual|mejor|todos', 'si yo no estuviera|existiera', 'si desapareciera|desaparezco .. nadie|todos|mejor',
    'no hay salida|solucion', 'unica salida .. morir|muerte|matarme|suicidio', 'es mi|la unica salida', 'mi unica salida', 'unica salida que', 'no veo salida|futuro|otra', 'no voy a llegar a manana', 'no creo que llegue a manana', 'no pasar de hoy|esta', 'irme de este mundo', 'dejar este mundo',
  ] },
  { id: 'es/plan', kind: 'plan', phrases: [
    'tomaria|tomare|tomarme todas .. {pills}|pastas', 'juntando|guardando|ahorrando .. {pills} .. morir|despertar|dormir|suficientes|todas', 'estoy juntando .. {pills}', 'pasa si me tomo|trago|tomara .. {pills}', 'si tuviera .. pistola|arma|veneno',
    'a punto de tirarme|matarme|cortarme|saltar|suicidarme|ahorcarme', 'tengo el|la|un|una cuchillo|navaja|pistola|cuchilla|soga|cuerda en la|mi mano|manos|cuello',
    'voy a {kill}', 'me voy a matar|suicidar|ahorcar|colgar|tirar|aventar|lanzar|envenenar|cortar|disparar', 'tengo un plan .. {end}', 'tengo un plan para {kill}|morir', 'tengo un plan para acabar con mi|todo', 'se como .. {kill}', 'hoy|manana|esta|noche .. {kill}', 'hoy|manana|noche me mato|suicido', 'me mato', 'me suicido', 'he|tengo decidido|decidida|pensado como? .. {kill}|morir', 'ya decidi .. {kill}|morir|morirme', 'ya tengo .. {means} .. {kill}|hoy|noche|todo|preparadas|lista|listas', 'tengo|compre|consegui .. soga|pistola', 'cuerda|soga|veneno .. lista|listo|preparada|preparado|colgarme|ahorcarme|cuello', 'tengo|guardo|junte|juntando|guardando .. {pills} .. {kill}|morir|tomarmelas|preparadas|guardadas|todas', 'tirarme|tirarse|aventarme|lanzarme|saltar|arrojarme .. puente|ventana|balcon|tren|metro|vias|azotea|camion|vacio|piso|colectivo|coche', 'pegarme|darme un tiro|balazo', 'volarme los|la sesos|cabeza', 'ahorcarme', 'colgarme de|del|con', 'cortarme las venas', 'abrirme las venas', 'tomarme|tragarme todas? .. {pills}', 'cuantas {pills} .. morir|matarme|letal|mortal|dormir', 'como .. suicidarme|matarme|morir sin? dolor', 'dosis letal|mortal', 'forma|manera|metodo .. {kill}|morir .. dolor', 'tengo fecha .. {end}', 'no llegare a manana', 'va a ser mi ultima|ultimo noche|dia',
  ] },
  { id: 'es/self-harm', kind: 'self-harm', phrases: [
    'me rasguno|arano|muerdo|pellizco hasta sangrar', 'queme|corte|golpee|lastime a? proposito',
    'me haria|hare dano', 'me voy a hacer dano', 'pensando|pienso en {hurt}',
    '{wish} {hurt}', '{wish} .. {hurt}', '{hurt} otra|de|los|las|el|la', 'hacerme dano', 'hacerme cortes|heridas', 'me corto', 'me corte .. brazos|brazo|piernas|munecas|muneca|muslos|otra|proposito', 'me corte para', 'me estoy cortando|lastimando|autolesionando|haciendo dano?', 'me autolesiono', 'me lastimo|golpeo|quemo|hiero a|cuando|para|mismo|misma|con', 'me hago dano|cortes|heridas', 'me hice dano|cortes', 'me he cortado|autolesionado|hecho dano|los|a?', 'me hago dano', 'autolesionarme', 'me pego|golpeo .. cabeza|pared|cuando', 'me doy golpes|cabezazos', 'volvi a cortarme|autolesionarme|lastimarme', 'me rajo|rajé|raje', 'quiero castigarme .. cuerpo|dolor|cortes',
  ] },
  { id: 'es/goodbye', kind: 'goodbye', phrases: [
    'me despido .. perdonenme|perdoname|perdonadme|amo|quiero|adoro', 'perdonenme|perdonadme por todo',
    'despidanme|despideme|despidame de', 'manana ya no voy a estar', 'perdon por irme',
    'adios a todos|todas', 'adios para siempre', 'adios mundo', 'esta es mi despedida', 'es mi despedida', 'me despido de todos|todas|ti|ustedes|vosotros|la|este', 'carta de despedida', 'nota de suicidio|despedida', 'nota suicida', 'cuando ya? no este .. cuiden|cuida|digan|dile|perdon|mi|mis|cuidad', 'cuando me haya ido', 'cuiden|cuida|cuidad de|a? .. cuando ya? no este', 'ya no voy a estar .. aqui|manana|cuiden|cuida', 'ya no estare|estaremos aqui|manana', 'esta es la ultima vez que escribo|hablo|hablamos', 'este es mi ultimo mensaje', 'es mi ultimo mensaje|dia', 'perdonenme|perdonadme|perdon .. por irme|dejaros|dejarlos', 'no me veran mas', 'nos vemos en|del el? otro lado', 'regalado|regale|regalando .. mis cosas', 'ya me despedi',
  ] },
  { id: 'es/medical', kind: 'medical', phrases: [
    'mezcle .. pastillas|medicacion|medicamentos .. alcohol|drogas', 'no puedo respirar .. duele|dolor|aprieta', '{they} .. se cayo .. no despierta|reacciona|responde', 'me|le sangra mucho',
    '{they} no despierta|reacciona|respira', 'desmayo .. no reacciona|despierta|responde', 'dolor .. en el pecho .. brazo|respirar', 'tome|trague|tomado|tomarme {many} .. {pills}',
    '{they} .. se tomo|trago .. frasco|caja|blister|todas|muchas|demasiadas|lejia|cloro|veneno', 'tome|trague demasiadas|muchas|todas .. {pills}',
    'me|he tome|tomado|trague|tragado .. {pills}', 'me he tomado|tragado .. {pills}|lejia|veneno|frasco|caja|bote|blister', 'me tome .. caja|frasco|bote|blister|lejia|cloro|veneno|raticida', 'tome|tomado muchas|demasiadas|todas .. {pills}', 'sobredosis', 'me estoy desangrando', 'no para|deja de sangrar|sangre|sangrando', 'sangro|sangrando mucho', 'me duele|dolor|aprieta|opresion .. pecho .. brazo|respirar|fuerte', 'dolor en|de el? pecho', 'me duele mucho el pecho', 'opresion en el pecho', 'no respira', 'esta|quedo inconsciente', 'no reacciona|despierta|responde .. respira|ambulancia|ayuda', 'esta convulsionando', 'tengo|teniendo|dando convulsiones|infarto', 'me dio|da|dando un? infarto|convulsion|ictus', 'me esta dando un? infarto|ictus|derrame', 'llamen|llamad|necesito a? una? ambulancia', 'se me durmio|paralizo media|medio|la cara|cuerpo', 'reaccion alergica .. respirar|garganta', 'se me cierra la garganta',
  ] },
  { id: 'es/violence', kind: 'violence', phrases: [
    'mi {partner}|{family} .. me pega|golpea|amenaza|maltrata|viola|pego|golpeo|ahorca|ahorco|estrangula|agrede|encierra|pegado|agarro|empujo|insulta|controla|violo|obliga', 'me pega|golpea|maltrata|agrede|viola|pego|golpeo|violo mi|el|un {partner}|{family}', 'me ha|han|esta|estan|sigue pegado|golpeado|violado|pegando|golpeando|maltratando|amenazado|agredido|agrediendo', 'me violo|violaron|drogaron|abusaron', 'abusaron|abuso|abusa|abusan de|sexualmente mi|de', 'me amenaza|amenazo|amenazan con|de matarme|muerte|matar|un|pegarme', 'me va|quiere a? matar .. {partner}', 'mi {partner} .. me va|quiere a? matar', 'miedo .. que me mate|pegue|golpee|viole', 'miedo a|de mi {partner}', 'sufro|vivo|victima .. violencia|maltrato|abuso', 'me obliga|obligo|fuerza a .. sexo|acostarme|relaciones', 'me tiene|tienen encerrada|encerrado', 'no me deja salir de casa', 'si lo|le dejo me mata',
  ] },
  { id: 'es/minor-abuse', kind: 'minor-abuse', phrases: [
    'le|les pega|golpea|maltrata a su|sus|un|una hijo|hija|hijos|hijas|nino|nina|bebe',
    'mi {family}|{partner} .. me toca|toco|manosea|manoseo|besa', 'mi {family} .. abusa|abuso|abusado de mi', 'mi {family} .. entra|mete en? mi|cama|cuarto .. cama|noche|cuarto', 'un adulto|hombre|senor .. me toca|toco|pide|manda|mando|pidio fotos|desnuda|desnudo|nudes|partes?', 'me pide|pidio|piden|manda fotos|nudes .. desnuda|desnudo|intimas|secreto|mayor', 'tengo {age} anos .. me toca|pega|viola|obliga|pegan|golpea|abusa', 'abusan|abusa|abuso|tocan|toca|violan|pegan|golpean .. nino|nina|menor|hijo|hija|bebe|sobrina|sobrino|alumna', 'me toca .. partes|intimas|debajo', 'me toco .. partes|intimas', 'en casa me pegan|golpean', 'mis padres me pegan|golpean|maltratan|encierran', 'me pegan .. cinturon|casa|palo',
  ] },
  { id: 'es/harm-to-others', kind: 'harm-to-others', phrases: [
    'voy|quiero|ganas|pienso|deseo a|de|en? matarlo|matarla|matarlos|matarlas|apunalarlo|apunalarla|dispararle|envenenarlo|acuchillarlo', 'lo|la|los|las voy a matar|apunalar|acuchillar', 'lo|la|los|las quiero matar', 'voy|quiero|ganas a|de? matar a mi|el|ella|todos|mis|un|una|la|alguien', 'voy a hacerle dano', 'quiero hacerle|hacerles dano', 'voy a llevar|usar un? .. pistola|arma|cuchillo .. escuela|trabajo|clase|colegio|oficina', 'quiero|voy .. hacer dano a mi|otros|alguien|gente|los|el|la', 'miedo de hacerle dano', 'voces .. dicen|ordenan .. mate|matar|dano',
  ] },
  { id: 'es/someone-else', kind: 'someone-else', phrases: [
    '{they} .. se esta cortando|autolesionando|lastimando',
    '{they} .. se quiere|quisiera|va|piensa a? matar|suicidar|morir|quitar', '{they} .. quiere|dice|piensa|amenaza|planea|intenta|intento|va|hablo|habla|escribio|dijo|insinua .. matarse|suicidarse|morir|morirse|suicidio|cortarse|lastimarse', '{they} .. no quiere .. vivir|viviendo', '{they} .. se corta|autolesiona|lastima', '{they} .. se ha|acaba|intento .. cortado|suicidar|suicidarse|matar|tomado|tomar', '{they} .. ideas|pensamientos suicidas', '{they} .. se quiere|va .. vida', '{they} .. quitarse la vida', 'dice que se quiere|va a? matar|morir|suicidar', 'me dijo|ha que .. suicidarse|matarse|matar|morir',
  ] },
];
spanishLists.age = '7 8 9 10 11 12 13 14 15 16 17 siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete';
