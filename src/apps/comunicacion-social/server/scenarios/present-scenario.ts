import type { Preparation, ScenarioSummary } from '../../contract.ts';
import { languageOfScenario } from '../../core/scenario/language-of-scenario.ts';
import { type Region, sayText } from '../../core/scenario/say-text.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Played } from '../sessions/session-content.ts';
import type { Found } from './find-scenario.ts';

/** How often this person practised a level of a situation. */
export type TimesDone = (scenarioId: string, difficulty: number) => number;

/** A situation as it stands in a list. */
export function presentSummary({ id, source, scenario }: Found, region: Region, timesDone: TimesDone): ScenarioSummary {
  return {
    id,
    source,
    domain: scenario.domain,
    language: languageOfScenario(scenario),
    title: sayText(scenario.title, region),
    skills: scenario.skills,
    levels: scenario.levels.map(({ difficulty }) => ({ difficulty, timesDone: timesDone(id, difficulty) })),
  };
}

/** A situation as it is read before its rehearsal. */
export function presentPreparation(found: Found, region: Region, timesDone: TimesDone): Preparation {
  return { ...presentSummary(found, region, timesDone), ...around(found.scenario, region) };
}

/** The same of a session, where only its own level is kept. */
export function presentPlayed(id: string, source: Found['source'], played: Played, region: Region): Preparation {
  const { domain, title, skills, level } = played;
  const levels = [{ difficulty: level.difficulty, timesDone: 0 }];
  const language = languageOfScenario(played);
  return { id, source, domain, language, title: sayText(title, region), skills, levels, ...around(played, region) };
}

function around(scenario: Omit<Scenario, 'levels'>, region: Region) {
  const say = (text: Parameters<typeof sayText>[0]) => sayText(text, region);
  const { situation, persona, mayVary, sensory, otherCould, directIsFine } = scenario;
  return {
    situation: say(situation),
    persona: { ...persona, name: say(persona.name), relation: say(persona.relation), manner: say(persona.manner) },
    mayVary: mayVary.map(say),
    sensory: sensory === undefined ? null : say(sensory),
    otherCould: say(otherCould),
    directIsFine: say(directIsFine),
  };
}
