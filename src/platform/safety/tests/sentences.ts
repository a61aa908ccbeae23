/** Sentences of our own, written apart from the rules. They are no clinical set: they say what must never be missed, and what never means danger. */
export const danger = {
  ideation: [
    'no quiero vivir', 'Ya no quiero seguir viviendo.', 'me quiero morir', 'quisiera estar muerta', 'ojalá no despertara mañana', 'no le veo sentido a seguir viviendo', 'pienso en el suicidio todos los días',
    'tengo ideas suicidas', 'todos estarían mejor sin mí', 'quiero desaparecer', 'kiero morirme', 'no qiero vivir', 'quiero acabar con todo', 'estoy cansada de vivir', 'no tengo ganas de vivir', 'quiero su1cid4rme',
    'QUIERO MORIRME', 'quiero morirmee', 'soy una carga para mi familia', 'no vale la pena seguir viviendo', 'no dejo de pensar en matarme', 'no puedo parar de pensar en suicidarme', 'a veces pienso que sería mejor no existir',
    'I want to die', "I don't want to live anymore", 'I want to kill myself', 'i wanna die', "I'm suicidal", 'everyone would be better off without me', 'there is no point in living', "I can't stop thinking about suicide", 'I wish I was dead', 'kms',
  ],
  plan: [
    'voy a matarme esta noche', 'me voy a suicidar', 'tengo un plan para matarme', 'ya tengo las pastillas preparadas para morir', 'me voy a tirar al tren', 'voy a ahorcarme', 'pienso saltar del puente', 'cuántas pastillas necesito para morir',
    'me voy a colgar', 'I am going to kill myself', 'I have a plan to end my life', 'how many pills would kill me', 'I will jump off a bridge', 'tonight I am going to hang myself',
  ],
  'self-harm': ['me corto los brazos', 'quiero hacerme daño', 'volví a cortarme', 'me autolesiono cuando estoy mal', 'tengo ganas de cortarme', 'I cut my arms', 'I want to hurt myself', 'I started cutting again', 'self harm is the only thing that helps'],
  goodbye: ['esta es mi despedida', 'adiós a todos, perdón por todo', 'cuiden a mi perro cuando ya no esté', 'escribí una carta de despedida', 'this is goodbye', 'I wrote a suicide note'],
  medical: ['me tomé una caja entera de pastillas', 'me he tomado todas las pastillas', 'me duele mucho el pecho y no puedo respirar', 'mi papá está inconsciente', 'no para de sangrar', 'creo que me está dando un infarto', 'I took a whole bottle of pills', 'I overdosed', 'he is not breathing', 'I think I am having a heart attack', 'I have chest pain'],
  violence: ['mi novio me pega', 'mi pareja me amenaza con matarme', 'me violaron', 'mi ex me va a matar', 'tengo miedo de que me mate', 'me tiene encerrada', 'sufro violencia en mi casa', 'my boyfriend hits me', 'I was raped', 'my husband threatens me', 'he locks me in'],
  'minor-abuse': ['mi padrastro me toca', 'tengo 13 años y mi tío me toca', 'un adulto me pide fotos desnuda', 'mis padres me pegan', 'en casa me pegan con el cinturón', 'my uncle touches me', 'I am 14 and he hits me', 'a man online asked me for nudes'],
  'harm-to-others': ['quiero matar a mi jefe', 'voy a llevar un cuchillo a la escuela', 'las voces me dicen que mate', 'I am going to kill him', 'I want to stab someone'],
  'someone-else': ['mi hermana se quiere suicidar', 'mi amigo dice que quiere morir', 'mi hijo se corta', 'my friend wants to kill herself', 'my brother is suicidal'],
};

export const harmless = [
  'me muero de risa', 'me muero de hambre', 'me muero de ganas de verte', 'me muero por un helado', 'estoy muerta de cansancio', 'este calor me mata', 'mi jefe me va a matar si llego tarde', 'vamos a matar el tiempo', 'me mato a estudiar',
  'es un suicidio político', 'vi la película Escuadrón Suicida', 'me corté el pelo', 'me corté cocinando', 'me he tomado la pastilla de la alergia', 'me tomé mi medicación', 'tengo que colgar el cuadro', 'quiero vivir en Madrid', 'me quiero ir a vivir al campo',
  'no quiero morir', 'no quiero hacerme daño', 'nunca he pensado en suicidarme', 'no quiero ir al trabajo', 'no quiero seguir estudiando', 'no quiero estar aquí en la oficina hasta tarde', 'quiero desaparecer el fin de semana en la playa', 'me da vergüenza, trágame tierra',
  'mi abuela murió en marzo', 'el personaje quiere morir al final', 'estoy triste', 'me duele la cabeza', 'tengo ansiedad', 'hoy fue un mal día', 'estoy harta del ruido', 'no sé qué siento', 'cansada', '7', 'saltar', 'no sé', 'ordenar mi escritorio',
  'necesito cortar las verduras', 'se murió mi planta', 'la batería está muerta', 'me voy a la cama', 'quiero terminar con todo el trabajo hoy', 'quiero acabar con todo esto de la mudanza', 'tengo que terminar con mi tarea', 'no puedo con la reunión', 'ponte en mi lugar', 'prevención del suicidio en mi escuela',
  'I am dying of laughter', 'this exam is killing me', 'I am dead tired', 'that joke killed me', 'I could kill for a pizza', 'deadline tomorrow', 'kill the process', 'I do not want to die', 'I have never thought about suicide', 'I cut my hair', 'I cut myself shaving', 'I took my pills this morning',
  'I do not want to go to work', 'I want to end the meeting early', 'my phone died', 'the character wants to die', 'I am sad today', 'suicide prevention week at school',
];
