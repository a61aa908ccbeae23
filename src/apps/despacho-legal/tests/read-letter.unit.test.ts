import { describe, expect, it } from 'vitest';
import { officeLetter, readOf } from './a-letter.ts';

const said = (quotes: readonly { quote: string }[]) => quotes.map(({ quote }) => quote.replace(/\s+/g, ' '));

describe('Reading a letter that somebody received', () => {
  it('says who sends it, to whom, when, what it is, and by which number it is known', () => {
    const { reading } = readOf(officeLetter);

    expect(reading.from).toMatchObject({ quote: 'AYUNTAMIENTO DE VILLARROBLE', is: 'authority' });
    expect(reading.to?.quote).toBe('Ana Ruiz Soler');
    expect(reading.date).toMatchObject({ quote: '3 de marzo de 2026', day: '2026-03-03' });
    expect(reading.kind.is).toBe('requirement');
    expect(said(reading.references)).toEqual(['Expediente: AYU/2026/0412']);
  });

  it('says what it asks, until when, and what happens if not, each in the words of the letter', () => {
    const { reading } = readOf(officeLetter);

    expect(said(reading.asks.map(({ what }) => what))).toEqual([
      'aporte el certificado de empadronamiento y el contrato de alquiler, por importe de 512,40 euros.',
    ]);
    expect(reading.deadlines).toMatchObject([
      { length: 10, unit: 'days', counts: 'working', from: 'notification', isNextDay: true, lastDay: null, for: 'ask' },
    ]);
    expect(said(reading.consequences)).toEqual(['Si no lo hace, se le tendrá por desistida de su petición.']);
    expect(said(reading.amounts.map(({ words }) => words))).toEqual(['512,40 euros']);
    expect(reading.laws).toMatchObject([{ quote: 'Ley 39/2015', key: 'L39/2015', articles: ['68.1'] }]);
    expect(reading.answers.some(({ quote }) => quote.includes('sede electrónica'))).toBe(true);
  });

  it.each([
    [
      'dispone de un mes desde el día siguiente al de la notificación para interponer recurso de alzada',
      1,
      'months',
      'unsaid',
      'appeal',
    ],
    ['en el término de tres días manifieste lo que a su derecho convenga', 3, 'days', 'unsaid', 'ask'],
    ['tiene un plazo improrrogable de 15 (quince) días naturales para pagar su deuda', 15, 'days', 'natural', 'ask'],
    ['dentro de los cinco días hábiles siguientes deberá entregar las llaves', 5, 'days', 'working', 'ask'],
    ['se le concede un plazo de 72 horas para que pague', 72, 'hours', 'unsaid', 'ask'],
  ])('reads a deadline: %s', (words, length, unit, counts, purpose) => {
    const { reading } = readOf(`Señora:\n\nLe informamos de que ${words}.`);

    expect(reading.deadlines).toMatchObject([{ length, unit, counts, for: purpose }]);
  });

  it.each([
    'Trabaja usted con nosotros desde hace diez años.',
    'Le corresponde una indemnización de veinte días de salario por año de servicio.',
    'Se le impone una suspensión de empleo y sueldo de tres días.',
    'En los últimos doce meses no hemos recibido nada.',
    'Una vez recibido todo, la compañía cuenta con treinta días para pagar.',
    'Se queda usted 15.',
  ])('takes no other time for a deadline of its reader: %s', (words) => {
    const { reading } = readOf(`Señora:\n\n${words}`);

    expect(reading.deadlines.filter((each) => each.for !== 'theirs')).toEqual([]);
  });

  it('reads the last day where the letter names it, and the day of an appointment', () => {
    const pay = readOf('Estimado cliente:\n\nDebe pagar su recibo antes del 15 de abril de 2026.').reading;
    const court = readOf('Queda usted citado el día 3 de febrero de 2027 a las 10:30 horas en la sala 1.').reading;

    expect(pay.deadlines).toMatchObject([{ lastDay: '2026-04-15', for: 'ask', length: null }]);
    expect(court.deadlines).toMatchObject([{ lastDay: '2027-02-03', for: 'appear' }]);
  });

  it('shows both where two deadlines to do what it asks are not the same', () => {
    const { reading } = readOf(
      'Plazo de entrega: 10 días hábiles desde esta carta.\n\nSe archivará lo que no se complete en veinte días naturales desde la fecha de esta carta.',
    );

    expect(reading.deadlines.map(({ length, counts }) => [length, counts])).toEqual([
      [10, 'working'],
      [20, 'natural'],
    ]);
    expect(reading.differing).toEqual([[0, 1]]);
  });

  it('says what it did not find, and guesses none of it', () => {
    const { reading } = readOf('Hola, nos vemos un día de estos.');

    expect(reading).toMatchObject({ from: null, date: null, kind: { is: 'other', because: null }, asks: [], deadlines: [] });
    expect(reading.unknown).toEqual(expect.arrayContaining(['from', 'date', 'asks', 'deadlines', 'laws']));
  });

  it('takes the number under which a request came in for no place to answer at', () => {
    const { reading } = readOf(
      'Examinada su solicitud, con registro de entrada 331/2026, faltan datos. Puede contestar en el registro general del ayuntamiento.',
    );

    expect(said(reading.answers)).toEqual(['Puede contestar en el registro general del ayuntamiento.']);
  });

  it('reads the points of a list as what is asked, and what may be done as no duty', () => {
    const { reading } = readOf(
      'Usted deberá:\n- Presentarse con su identificación.\n- Entregar el formato firmado.\n- Puede acompañarse de quien quiera.\n\nPodrá interponer recurso de alzada en un mes.',
    );

    expect(said(reading.asks)).toEqual(['- Presentarse con su identificación.', '- Entregar el formato firmado.']);
  });

  it('shows words that threaten somebody apart, whatever else the letter says', () => {
    const { reading } = readOf('Me debes 200 €.\n\nSabemos dónde vives y te vamos a romper las piernas si no pagas.');

    expect(said(reading.threats)).toEqual(['Sabemos dónde vives y te vamos a romper las piernas si no pagas.']);
    expect(readOf(officeLetter).reading.threats).toEqual([]);
  });

  it.each([
    ['De: "Personas Acme" <rrhh@acme.example>\nPara: Luis\n\nHola:\nFirma el anexo.', 'Personas Acme'],
    ['De: <rrhh@acme.example>\nPara: Luis\n\nHola:\nFirma el anexo.', 'rrhh@acme.example'],
    [
      'De: altas@norte.example\nPara: Luis\n\nTe escribimos desde el Servicio de Empleo Joven. Falta tu anexo.',
      'Servicio de Empleo Joven',
    ],
    ['B U R O F A X\n\nDe Ana Vidal Mora, propietaria, a Luis Rey, inquilino.\n\nLe requiero el pago.', 'Ana Vidal Mora'],
    ['FOGASA - Servicio de Prestaciones\n\nLe comunicamos su pago.', 'Servicio de Prestaciones'],
    ['TRIBUNAL LABORAL DEL NORTE, CON SEDE EN ALBA\n\nSe le cita.', 'TRIBUNAL LABORAL DEL NORTE'],
    [
      'Hola, Eva:\nTe llamamos mañana.\n\nUn saludo,\nDepartamento de Personas, Mercados del Valle\n(tienda 9)',
      'Departamento de Personas, Mercados del Valle',
    ],
  ])('knows who sends it: %j', (letter, sender) => {
    expect(readOf(letter).reading.from?.quote).toBe(sender);
  });

  it.each([
    ['B U R O F A X\n\nSra. Gil:\nSe le requiere para que retire la caja en diez días.', 'burofax'],
    ['OFICINA DE TRIBUTOS\n\nPROVIDENCIA DE APREMIO\n\nSu deuda está pendiente.', 'payment'],
    ['Escuela del Sur\n\nAVISO DE SANCIÓN\n\nLa falta amerita multa.', 'fine'],
    [
      'Instituto de Pensiones\n\nDel pago de enero cobra 20 € más. Esta carta es meramente informativa: no se ha recibido el pago de nadie.',
      'other',
    ],
  ])('tells what it is: %j', (letter, kind) => {
    expect(readOf(letter).reading.kind.is).toBe(kind);
  });

  it('takes no request out of what need not be done, and finds the one behind a list of verbs', () => {
    const { reading } = readOf(
      'Acuerda requerirle para que en diez días:\n\n1º Pague la cuota.\n\nNo hay que firmar nada. No es preciso que envíe copia.',
    );

    expect(reading.asks.map(({ quote }) => quote)).toEqual(['1º Pague la cuota.']);
  });
});
