const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Things that are called like a form of a verb: «la comida», «tengo trabajo». Which one it is, the words around it tell. */
export const nounsLikeVerbs = setOf(`
 abrazo acuerdo ahorro almuerzo apoyo asiento ayuda baile baja baño beso bebida busca cama camino cambio canto carga casa cena cita cocina coma comida compra compras consulta copia corte
 costa cuenta cuento cuida cura curas dato deber deberes debate deseo desayuno despedida dibujo disculpa ducha duda dudas encuentro enfado enojo entrada entrega envío espera estudio estudios explica
 falta firma fuego fumo gasto golpe grito gusto hecho herida hielo huella informe intento interés juego juegos junta juntas lava limpia llamada llamadas llave llegada
 llama lluvia mancha manda marca medida mejora mentira mirada miro muerte muerto nada nevada nombre nota notas oferta oído oídos orden operación parada paradas parto paseo paso peso pinta plancha plan poder prueba
 pruebas pregunta preguntas pesas queja quejas receta recetas recibo recuerdo regalo regalos regla registro reparto reserva respuesta rezo robo rompe ruido saludo salida sale seguro sentido sentidos
 siesta suelo sueño sueños sueldo suma tarde tarda tapa tirada toalla toma trabajo trabajos trata trato uso usos vacuna vacunas vela velas venda venta ventas vestido vestidos viaje viajes
 vino vinos visita visitas vista vivo voto vuelo vuelta sangre cubierto puesto contrato contratos abrigo contesta parte sobre corte coste precio cargo cargos plaza llanto partido helado pescado mercado estado
 siento entrevista ensayo examen traje sal
 calzado causa causas cargo marcha salto retiro protesta lucha engaño doble duelo consumo cría diseño denuncia reclamo rescate traslado tema temas piso pisos fotografía fotografías guía guías alivio anuncio anuncios apuesta ataque castigo clave clavo
 encargo esfuerzo forma formas giro gira gobierno invento mezcla nombres odio respeto resfriado retraso saco sacos sospecha charla nieve ánimo freno lanza monte monto aviso avisos grupo animal unidos firmas desayunos cenas
`);

/** Written in the plural, and one thing; or the same in both. */
export const alwaysPlural = setOf(
  'lunes martes miércoles jueves viernes gafas lentes vacaciones tijeras matemáticas gracias pantalones tenis crisis virus ayunas anteojos padres ganas análisis síntesis dosis cosquillas felicidades anginas paperas compras deberes autobús país mes más menos interés inglés francés después antes además lejos tres dos seis dios jesús gas bus adiós compás estrés cumpleaños paraguas abrelatas pies',
);

/** A plural that no rule brings back. */
export const singulars: Readonly<Record<string, string>> = {
  meses: 'mes',
  países: 'país',
  autobuses: 'autobús',
  intereses: 'interés',
  panes: 'pan',
  ingleses: 'inglés',
  planes: 'plan',
  trenes: 'tren',
  bienes: 'bien',
  jóvenes: 'joven',
  exámenes: 'examen',
  imágenes: 'imagen',
  órdenes: 'orden',
  gases: 'gas',
  toses: 'tos',
  dioses: 'dios',
  redes: 'red',
  pies: 'pie',
  análisis: 'análisis',
  leyes: 'ley',
  reyes: 'rey',
  niñas: 'niña',
  papás: 'papá',
  mamás: 'mamá',
  sillones: 'sillón',
  sofás: 'sofá',
  cafés: 'café',
  tés: 'té',
  bebés: 'bebé',
  cines: 'cine',
  postres: 'postre',
  viajes: 'viaje',
  veces: 'vez',
  relojes: 'reloj',
  aires: 'aire',
  sedes: 'sede',
};

/** Said of somebody or something. The form of a man; the other three follow. */
export const adjectives = setOf(`
 abierto abrupto aburrido alegre alérgico alto amable amargo amarillo ancho antiguo apagado atento azul bajo barato blanco blando bonito bueno caliente callado cansado caro cerrado chico ciego claro cojo
 cómodo completo contento corto delgado derecho despierto diabético diferente difícil dulce duro embarazado encendido enfermo enojado enfadado equivocado especial estrecho extraño extranjero fácil falso familiar famoso
 feliz feo fijo flaco flojo frágil frío fuerte gordo gracioso grande grave gris grueso guapo hermoso hinchado honesto húmedo igual importante imposible incómodo independiente inteligente joven junto largo lento libre limpio listo
 lleno llorón loco malo mareado marrón mayor mejor menor mojado molesto morado moreno mudo muerto negro nervioso normal nuevo nublado ocupado oscuro oyente pálido pelirrojo peligroso pequeño perdido perfecto pesado
 pobre posible preocupado preparado presente primero próximo público rápido raro rico rojo roto rosa rubio sabroso salado sano seco segundo seguro sencillo sensible separado serio simple simpático sincero
 sobrino soltero solo sordo sordociego suave sucio suelto tercero terrible tímido tonto tranquilo triste último único urgente útil vacío valiente verde verdadero vivo viejo violento zurdo casado divorciado viudo
 mexicano español rico delicado sorprendido asustado herido quemado dormido acostado sentado parado prohibido permitido disponible necesario suficiente caduco inflamado infectado roncado siguiente pasado
`);

export const shortAdjectives: Readonly<Record<string, string>> = {
  buen: 'bueno',
  mal: 'malo',
  gran: 'grande',
  primer: 'primero',
  tercer: 'tercero',
};

/** Names of people that also begin a sentence, where a capital tells nothing. */
export const firstNames = setOf(`
 ana maría luis josé juan carlos pedro pablo jorge miguel ángel rosa lucía sofía elena marta laura carmen isabel paula andrea sara eva diego daniel david javier sergio fernando manuel antonio francisco
 alejandro alejandra roberto ricardo eduardo raúl rafael alberto mario óscar víctor hugo iván adrián rubén martín tomás mateo santiago sebastián leo leonardo emilio gabriel samuel valentina camila ximena
 jimena fernanda daniela mariana natalia regina renata guadalupe lupe teresa patricia gloria silvia beatriz claudia verónica gabriela mónica adriana diana julia irene alicia nuria inés rocío lola pilar
 mercedes concha iker aitor ainhoa elia jesús ramón enrique arturo gustavo héctor julio césar felipe andrés nicolás bruno
`);
