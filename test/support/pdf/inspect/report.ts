/** Counts what was looked at and keeps what was wrong. */
export class Report {
  examined = 0
  readonly #problems = new Map<string, number>()

  /** One look at one thing. The problem is said in words that name the rule. */
  check(holds: boolean, problem: string): void {
    this.examined += 1
    if (!holds) this.#problems.set(problem, (this.#problems.get(problem) ?? 0) + 1)
  }

  get problems(): string[] {
    return [...this.#problems].map(([problem, times]) =>
      times > 1 ? `${problem} (${times} times)` : problem,
    )
  }
}
