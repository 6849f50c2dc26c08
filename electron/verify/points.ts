import type { PointState, VerifyPoint, VerifyReport } from '../../src/contract/verify-shapes.ts'

const point =
  (state: PointState) =>
  (id: string, says: string): VerifyPoint => ({ id, state, says })

export const held = point('held')
export const broken = point('broken')
export const unchecked = point('unchecked')
export const told = point('told')

/** What a file says it is. */
export type Facts = VerifyReport['facts']

export const caseIdTerm = 'Ärendets id'
export const keyTerm = 'Nyckelns fingeravtryck'

const titles: Readonly<Record<VerifyReport['verdict'], string>> = {
  holds: 'Allt som kontrollerades stämmer: filen är oförändrad sedan den skrevs under med nyckeln nedan.',
  partly: 'Inget fel hittades, men allt gick inte att kontrollera.',
  broken: 'Filen är inte som Direktlots skrev den.',
  foreign: 'Filen är ingen dokumentation från Direktlots.',
}

/** The report of points: one that is broken decides, then one that could not be looked at. */
export function reportOf(
  name: string,
  { facts, points, holdsCase }: Pick<VerifyReport, 'facts' | 'points' | 'holdsCase'>,
): VerifyReport {
  const has = (state: PointState): boolean => points.some((one) => one.state === state)
  const verdict = has('broken') ? 'broken' : has('unchecked') ? 'partly' : 'holds'
  return {
    verdict,
    title: titles[verdict],
    name,
    holdsCase: holdsCase && verdict !== 'broken',
    facts,
    points,
  }
}

/** The report of a file that is none of the program's, or not to be read. */
export const foreignReport = (name: string, says: string): VerifyReport => ({
  verdict: 'foreign',
  title: titles.foreign,
  name,
  holdsCase: false,
  facts: [],
  points: [unchecked('file', says)],
})
