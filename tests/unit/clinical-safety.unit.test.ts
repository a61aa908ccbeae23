import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const plan = readFileSync('docs/clinical-safety/risk-management-plan.md', 'utf8');
const log = readFileSync('docs/clinical-safety/hazard-log.md', 'utf8');

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const tableLines = plan.split('\n').filter((line) => line.startsWith('|'));
const severities = cells(tableLines[0] ?? '').slice(1);
/** Which class a likelihood and a severity give, as the plan says. */
const classOf = new Map<string, number>(
  tableLines.slice(2).flatMap((line) => {
    const [likelihood, ...classes] = cells(line);
    return classes.map((each, at) => [`${likelihood} × ${severities[at]}`, Number(each)] as const);
  }),
);

const hazards = log
  .split(/^## /m)
  .slice(1)
  .map((text) => {
    const field = (name: string) => new RegExp(`^- ${name}: (.+)$`, 'm').exec(text)?.[1] ?? '';
    return { title: text.split('\n')[0] ?? '', field };
  });
const paths = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
const score = /^(.+ × .+) = ([1-5])$/;

describe('The clinical safety file', () => {
  it('has a matrix in which a graver or likelier harm is never of a lower class', () => {
    expect(classOf.size).toBe(25);
    const likelihoods = tableLines.slice(2).map((line) => cells(line)[0]);
    for (const [row, likelihood] of likelihoods.entries()) {
      for (const [column, severity] of severities.entries()) {
        const own = classOf.get(`${likelihood} × ${severity}`) ?? 0;
        const rarer = classOf.get(`${likelihoods[row + 1]} × ${severity}`) ?? 0;
        const milder = classOf.get(`${likelihood} × ${severities[column - 1]}`) ?? 0;
        expect([own >= rarer, own >= milder]).toEqual([true, true]);
      }
    }
  });

  it('says of every hazard its cause, its effect, what holds it back, and where that is tried', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(20);
    for (const { title, field } of hazards) {
      for (const name of ['Cause', 'Effect', 'Controls', 'Evidence', 'State'])
        expect(field(name), `${title}: ${name}`).not.toBe('');
      const named = [...paths(field('Controls')), ...paths(field('Evidence'))];
      expect(
        named.filter((path) => !existsSync(path)),
        title,
      ).toEqual([]);
      expect(
        paths(field('Evidence')).filter((path) => !/\.(test\.tsx?)$/.test(path)),
        title,
      ).toEqual([]);
      expect(paths(field('Evidence')).length, title).toBeGreaterThan(0);
    }
  });

  it('scores by the matrix, never worse after than before, and hides no class above what may be tolerated', () => {
    for (const { title, field } of hazards) {
      const [before, after] = ['Before', 'After'].map((name) => {
        const [, of = '', told] = score.exec(field(name)) ?? [];
        expect(classOf.get(of), `${title}: ${name}`).toBe(Number(told));
        return Number(told);
      });
      expect(after, title).toBeLessThanOrEqual(before ?? 0);
      if ((after ?? 5) >= 4) expect(field('State'), title).toMatch(/^open/);
    }
  });
});
