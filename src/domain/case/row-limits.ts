import type { Case } from './schema.ts'

/** The most rows of each that a case from elsewhere may have: far above what anybody buys directly, and soon looked through. */
const limits = {
  suppliers: 500,
  checks: 200,
  parts: 500,
  similar: 1000,
  statements: 500,
  questions: 1000,
  papers: 200,
  attachments: 2000,
  posts: 20_000,
  notes: 20_000,
  versions: 1000,
} as const

/** Letters of all texts of a case together. */
const mostLetters = 10_000_000

/** Why a case from elsewhere is too large to be looked through, as a sentence that says what to do; null where it is not. */
export function tooManyRows(found: Case): string | null {
  const { suppliers, value, impartiality, inquiry, decision, attachments, basis, later, elsewhere } = found
  const org = basis?.organisation
  const counts: readonly (readonly [name: string, count: number, most: number])[] = [
    ['leverantörer', suppliers.length, limits.suppliers],
    [
      'kontroller av en leverantör',
      Math.max(0, ...suppliers.map(({ checks }) => checks?.length ?? 0)),
      limits.checks,
    ],
    ['delar i värdet', value.parts?.length ?? 0, limits.parts],
    ['liknande köp', value.similar?.length ?? 0, limits.similar],
    ['intyg om jäv', impartiality.statements?.length ?? 0, limits.statements],
    ['frågor från leverantörer', inquiry.questions?.length ?? 0, limits.questions],
    ['underlag och svar', (decision.sent?.length ?? 0) + (decision.answers?.length ?? 0), limits.papers],
    ['filer', attachments.length + (elsewhere?.length ?? 0), limits.attachments],
    [
      'rader i organisationen',
      (org?.units.length ?? 0) +
        (org?.posts.length ?? 0) +
        (org?.holders.length ?? 0) +
        (org?.delegation.length ?? 0),
      limits.posts,
    ],
    ['anteckningar om ändringar', later?.length ?? 0, limits.notes],
    ['versioner av dokumentationen', found.record.versions?.length ?? 0, limits.versions],
  ]
  const over = counts.find(([, count, most]) => count > most)
  if (over !== undefined) {
    const [name, count, most] = over
    return `Ärendet har ${count} ${name}. Programmet tar emot högst ${most} från en annan dator, så det öppnades inte. Fråga avsändaren om filen är rätt.`
  }
  return lettersIn(found, 0) > mostLetters
    ? `Texterna i ärendet är tillsammans längre än ${mostLetters / 1_000_000} miljoner tecken, så det öppnades inte. Fråga avsändaren om filen är rätt.`
    : null
}

function lettersIn(value: unknown, before: number): number {
  if (typeof value === 'string') return before + value.length
  if (typeof value !== 'object' || value === null) return before
  return Object.values(value).reduce<number>((sum, one) => lettersIn(one, sum), before)
}
