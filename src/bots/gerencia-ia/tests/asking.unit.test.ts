import { describe, expect, it } from 'vitest';
import { routeText } from '#platform/bots/route-text.ts';
import gerencia from '../bot.ts';

const routed = (text: string, language: 'es' | 'en') => {
  const route = routeText(gerencia, text, language);
  if (route.kind === 'protocol') return route.protocolId;
  return route.kind === 'article' ? route.article.id : route.kind;
};

describe('Asking Gerencia IA for the plan of today', () => {
  it.each([
    'Plan de hoy',
    'quiero hacer el plan de hoy',
    'hagamos un plan para hoy',
    'plan de oy',
    'planear mi dia',
    'quiero planificar el día',
    'planifcar mi día',
    'ayúdame a organizar mi día',
    'organisar el día',
    'necesito ordenar mi día',
    'vamos a armar el día',
    'cuadrar el día',
    '¿qué hago hoy?',
    '¿qué hago primero hoy?',
    '¿qué me toca hoy?',
    '¿qué cabe hoy?',
    'tengo mil cosas para hoy',
    'tengo muchas cosas que hacer hoy',
    'no me alcanza el día',
    'no me da tiempo hoy',
    'pendientes de hoy',
    'vuelvo después de un tiempo',
    'llevo semanas sin plan',
    'quiero empezar de cero',
    'poca energía hoy y muchas cosas',
  ])('begins it for "%s"', (text) => {
    expect(routed(text, 'es')).toBe('plan-today');
  });

  it.each([
    'Plan for today',
    'plan my day',
    'help me organise my day',
    'what do I do first today?',
    'I have a lot to do today',
    'there is not enough time today',
    'weeks without a plan',
    'I want to start over',
  ])('begins it for "%s", in English', (text) => {
    expect(routed(text, 'en')).toBe('plan-today');
  });

  it.each([
    ['no quiero hacer el plan de hoy', 'unknown'],
    ['ahora no quiero planear el día', 'unknown'],
    ['¿qué es el plan de hoy?', 'margins'],
    ['¿por qué hay márgenes?', 'margins'],
    ['todo es urgente', 'choosing'],
    ['tengo muchas cosas pendientes', 'break-down'],
    ['planear una tarea', 'break-down'],
    ['no sé por dónde empezar', 'break-down'],
    ['hacer una lista', 'break-down'],
    ['tengo que limpiar', 'break-down'],
    ['tengo que ordenar', 'break-down'],
    ['¿qué tiempo hace en Bogotá?', 'unknown'],
    ['¿qué día es tu cumpleaños?', 'unknown'],
  ])('does not begin it for "%s": %s', (text, expected) => {
    expect(routed(text, 'es')).toBe(expected);
  });
});

describe('Asking Gerencia IA to break down a task', () => {
  it.each([
    'Desmenuzar una tarea',
    'desmenusar una tarea',
    'quiero dividir esto en pasos',
    'tengo una tarea muy grande',
    'tengo que escribir un correo',
    'organizar un trabajo',
    'me cuesta empezar una tarea',
    'separar en pasos pequeños',
  ])('still begins it for "%s"', (text) => {
    expect(routed(text, 'es')).toBe('break-down');
  });
});
