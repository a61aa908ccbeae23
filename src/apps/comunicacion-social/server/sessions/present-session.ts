import type { ReviewedTurn, Session } from '../../contract.ts';
import { nodeAt } from '../../core/practice/rehearsal.ts';
import { presentFinding, suggestChange } from '../../core/rubric/present-finding.ts';
import { mapTurns, turnsLeft } from '../../core/scenario/map-turns.ts';
import { type Region, sayText } from '../../core/scenario/say-text.ts';
import { presentPlayed } from '../scenarios/present-scenario.ts';
import type { SessionContent } from './session-content.ts';
import type { SessionRow } from './session-store.ts';

/** How somebody reads: where their Spanish is from, and which language the product's own sentences are in. */
export type Reader = { region: Region; language: 'es' | 'en' };

/** A session as its person sees it. */
export function presentSession(row: SessionRow, content: SessionContent, scenarioId: string, reader: Reader): Session {
  const { state, results, objectives } = content;
  const { level } = state.played;
  const { region } = reader;
  const node = nodeAt(level, state.node);
  const hints = node.turn?.hints ?? [];
  const number = results.length + (node.turn ? 1 : 0);
  return {
    id: row.id,
    version: row.version,
    status: row.status,
    kind: row.sessionType === 'probe' ? 'probe' : 'practice',
    scenario: presentPlayed(scenarioId, state.source, state.played, region),
    difficulty: level.difficulty,
    goalIds: objectives.goalIds,
    map: mapTurns(level, [...results.map((turn) => turn.node), state.node], region),
    now: {
      says: state.voiced ?? sayText(node.says, region),
      meanings: node.meanings.map((meaning) => sayText(meaning, region)),
      skills: node.turn?.skills ?? [],
      hints: hints.slice(0, state.hintLevel).map((hint) => sayText(hint, region)),
      hintsLeft: hints.length - Math.min(state.hintLevel, hints.length),
      isOver: node.turn === undefined,
      playedBy: state.voiced === null ? 'script' : 'model',
    },
    turn: { number, of: results.length + turnsLeft(level, state.node) },
    draft: state.draft,
    turns: results.map((_turn, index) => presentTurn(content, index, reader)),
    startedAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    minutes: row.durationMinutes,
  };
}

function presentTurn({ state, results }: SessionContent, index: number, { region, language }: Reader): ReviewedTurn {
  const { level, otherCould } = state.played;
  const result = results[index];
  if (!result) throw new Error('There is no such turn');
  const { turn } = nodeAt(level, result.node);
  if (!turn) throw new Error('A reply was kept where nobody was to reply');
  const { direct, warm, formal } = turn.alternatives;
  const own = turn.change && sayText(turn.change, region);
  return {
    index,
    said: result.said,
    reply: result.reply,
    hintLevel: result.hintLevel,
    found: result.findings.map((finding) => presentFinding(finding, language)),
    change: suggestChange(result.findings, language) ?? own ?? null,
    alternatives: { direct: sayText(direct, region), warm: sayText(warm, region), formal: sayText(formal, region) },
    otherCould: sayText(otherCould, region),
    energy: result.energy,
  };
}
