import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { BeginSession, Preparation, Session } from '../../contract.ts';
import type { Goal, Goals } from '../../keeping/contract.ts';
import { goalsKey, sessionKey, todayKey } from '../keys.ts';

/** Which level, and for which of the person's goals; then it begins. Pressed twice, or sent again, it is one rehearsal. */
export function BeginForm({ scenario }: { scenario: Preparation }) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const asked = Number(useQueryParam('nivel'));
  const kind = useQueryParam('nueva') === '1' ? 'probe' : 'practice';
  const { data } = useQuery({
    queryKey: goalsKey,
    queryFn: ({ signal }) => api.get<Goals>('/api/comunicacion-social/goals', signal),
  });
  const goals = (data?.items ?? []).filter(({ status }) => status === 'active');
  const { levels } = scenario;
  const usual =
    levels.find(({ difficulty }) => difficulty === asked) ?? levels.find(({ timesDone }) => timesDone === 0) ?? levels[0];
  const [level, setLevel] = useState(String(usual?.difficulty ?? 1));
  const [chosen, setChosen] = useState<string[]>();
  const fitting = goals.filter((goal) => shares(goal, scenario)).map(({ id }) => id);
  const goalIds = chosen ?? fitting;
  const clientSessionId = useRef(crypto.randomUUID());
  const { act, busy, error } = useAct(todayKey);

  const begin = (event: FormEvent) => {
    event.preventDefault();
    void act(async () => {
      const body: BeginSession = {
        clientSessionId: clientSessionId.current,
        scenarioId: scenario.id,
        difficulty: Number(level),
        kind,
        goalIds: goalIds.slice(0, 10),
      };
      const begun = await api.post<Session>('/api/comunicacion-social/sessions', body);
      client.setQueryData(sessionKey(begun.id), begun);
      go(`/comunicacion-social/ensayo/${begun.id}`);
    });
  };
  return (
    <form className="stack stack-5" onSubmit={begin}>
      <ChoiceGroup
        legend={t('comunicacion-social.preparing.level')}
        help={t('comunicacion-social.preparing.levelHelp')}
        value={level}
        onChange={setLevel}
        options={levels.map(({ difficulty, timesDone }) => ({
          value: String(difficulty),
          label: t('comunicacion-social.difficultyOf', { difficulty }),
          hint:
            timesDone === 0
              ? t('comunicacion-social.preparing.notDone')
              : t('comunicacion-social.timesDone', { count: timesDone }),
        }))}
      />
      {goals.length > 0 && (
        <CheckGroup
          legend={t('comunicacion-social.preparing.goals')}
          help={t('comunicacion-social.preparing.goalsHelp')}
          value={goalIds}
          onChange={setChosen}
          options={goals.map((goal) => ({
            value: goal.id,
            label: goal.title,
            hint: <SharedSkills goal={goal} scenario={scenario} />,
          }))}
        />
      )}
      {error !== undefined && <ProblemNotice title={t('comunicacion-social.preparing.notBegun')} error={error} />}
      <div className="u-row btns">
        <Button type="submit" kind="primary" busy={busy}>
          {t('comunicacion-social.preparing.begin')}
        </Button>
      </div>
    </form>
  );
}

function SharedSkills({ goal, scenario }: { goal: Goal; scenario: Preparation }) {
  const t = useT();
  const format = useFormat();
  const both = goal.skills
    .filter((skill) => scenario.skills.includes(skill))
    .map((skill) => t(`comunicacion-social.skill.${skill}`));
  return both.length > 0 ? t('comunicacion-social.preparing.both', { skills: format.list(both) }) : null;
}

function shares({ skills }: Goal, scenario: Preparation): boolean {
  return skills.some((skill) => scenario.skills.includes(skill));
}
