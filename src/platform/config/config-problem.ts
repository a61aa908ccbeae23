/** The configuration cannot be used. Names the variables and what is wrong with each; never a value. */
export class ConfigProblem extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Configuración no válida: ${problems.join('; ')}`);
    this.name = 'config/not-valid';
    this.problems = problems;
  }
}
