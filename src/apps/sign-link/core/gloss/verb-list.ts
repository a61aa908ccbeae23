/**
 * Verbs that people use every day, each with how its stem changes: `ie` pensar, `ue` contar, `i` pedir, `ie-i` sentir, `ue-u` dormir, `zc` conocer,
 * `y` huir. Those of `irregular-verbs.ts` are not here.
 */
export const verbList = `
abrazar abrir aburrir acabar aceptar acompañar aconsejar acordar:ue acostar:ue acostumbrar adelgazar admitir afectar agarrar agendar agradecer:zc aguantar ahorrar
alegrar alcanzar almorzar:ue alquilar amar anotar apagar aparcar aparecer:zc aplicar apoyar aprender apretar:ie aprobar:ue apuntar arreglar asistir asustar atender:ie
atrasar aumentar avisar ayudar bailar bajar bañar barrer beber besar borrar brincar buscar calentar:ie callar calmar cambiar caminar cancelar cansar cantar cargar
casar celebrar cenar cepillar cerrar:ie checar chocar cobrar cocinar coger colgar:ue comenzar:ie comer compartir comprar comprender comunicar concentrar conectar
confirmar confundir conocer:zc conseguir:i consultar contar:ue contestar continuar:ú copiar correr cortar coser costar:ue crecer:zc creer:eer cruzar cubrir cuidar
cumplir curar deber dejar deletrear depender desayunar descansar descargar desear desmayar despedir:i despertar:ie devolver:ue dibujar disculpar disfrutar doler:ue
dormir:ue-u duchar dudar durar echar elegir:i empezar:ie empeorar empujar encantar encender:ie encontrar:ue enfadar enfermar enojar enseñar entender:ie entrar entregar
enviar:í equivocar escoger escribir escuchar esperar esconder estornudar estudiar evitar existir explicar faltar felicitar firmar fumar funcionar ganar gastar golpear
gritar guardar gustar hablar ignorar importar imprimir incluir:y indicar informar ingresar intentar interesar interpretar invitar inyectar jalar jugar:ue juntar
lastimar lavar leer:eer levantar limpiar llamar llegar llenar llevar llorar llover:ue lograr mandar manejar marcar marear masticar medir:i mejorar mentir:ie-i mirar
molestar morder:ue morir:ue-u mostrar:ue mover:ue nacer:zc nadar necesitar nevar:ie notar ofrecer:zc olvidar operar opinar orar ordenar organizar orinar pagar parar
parecer:zc participar pasar pasear pedir:i pegar pelear pensar:ie perder:ie perdonar permitir pesar picar pintar planchar practicar preferir:ie-i preguntar preocupar
preparar presentar prestar probar:ue prohibir prometer quedar quejar quemar quitar recetar recibir recoger recomendar:ie recordar:ue regalar regañar regresar
reír:reír relajar rellenar renovar:ue renunciar reparar repetir:i reservar resolver:ue respetar respirar responder reunir:ú revisar rezar robar romper saludar sanar
sangrar seguir:i sentar:ie sentir:ie-i separar servir:i signar solicitar sonar:ue sonreír:reír soñar:ue subir suceder sudar sufrir sumar suspender tapar tardar
temblar:ie terminar tirar tocar tomar toser trabajar tragar tratar usar vacunar vender vestir:i viajar vigilar visitar vivir volar:ue voltear volver:ue vomitar votar
abandonar abonar abrigar acercar acertar:ie aclarar actuar:ú adivinar afeitar aguardar alejar aliviar amenazar analizar animar anunciar añadir
apostar:ue aprovechar apurar arrancar arrastrar asegurar atacar atropellar atravesar:ie averiguar bordar bostezar calcular calzar castigar causar
chatear clavar coincidir colaborar colocar competir:i completar comprobar:ue condenar confiar:í congelar conservar considerar construir:y consumir
convencer convivir corregir:i crear criar:í criticar decidir decorar defender:ie demostrar:ue denunciar derramar desaparecer:zc descubrir desinfectar
destruir:y detectar dirigir discutir diseñar distinguir divertir:ie-i dividir doblar educar ejercitar emigrar emocionar empacar encargar engañar
engordar ensayar ensuciar escapar espantar esforzar:ue estacionar estirar evaluar:ú exigir experimentar explorar expresar exprimir extrañar fabricar
facilitar festejar filmar fingir formar fotografiar:í freír:reír frenar fregar:ie girar gobernar:ie grabar guiar:í hervir:ie-i hornear hundir iluminar
imaginar impedir:i inscribir inspirar instalar insultar inventar investigar jubilar justificar ladrar lanzar legalizar licuar luchar madurar maltratar
maquillar masajear mezclar mojar montar mudar multiplicar negar:ie negociar nombrar obedecer:zc obligar observar ocupar odiar oprimir oscurecer:zc
padecer:zc peinar percibir permanecer:zc perseguir:i pertenecer:zc pescar pisar platicar podar preservar presumir proteger protestar publicar
reaccionar realizar rechazar reclamar reconocer:zc referir:ie-i reflexionar registrar rehabilitar relacionar remojar rendir:i repartir representar
rescatar rogar:ue sacar saltar salvar secar sembrar:ie señalar soltar:ue sospechar soplar sorprender surgir suspirar sustituir:y teclear
temer tejer teñir:i tolerar torcer:ue trasladar tropezar:ie ubicar unir untar utilizar vaciar:í valorar velar vencer verificar zurcir
charlar conversar marchar retirar retrasar rasurar rascar resbalar resfriar:í ruborizar surtir transferir:ie-i tramitar
`
  .trim()
  .split(/\s+/);
