import type { PointState, VerifyPoint, VerifyReport } from '../../src/contract/verify-shapes.ts'

const point =
  (state: PointState) =>
  (id: string, says: string): VerifyPoint => ({ id, state, says })

export const held = point('held')
/** `next`: what it means and what the person does about it, in a sentence. Nothing is said to be wrong without it. */
export const broken = (id: string, says: string, next: string): VerifyPoint => ({
  id,
  state: 'broken',
  says,
  next,
})
export const unchecked = point('unchecked')
export const told = point('told')

/** What a file says it is. */
export type Facts = VerifyReport['facts']

export const caseIdTerm = 'Ärendets id'
export const versionTerm = 'Version'
export const madeTerm = 'Skapat'
/** Of the whole file, to be compared by a person. */
export const fileSumTerm = 'Filens SHA-256'
/** The whole of it stands in the record's log extract. */
export const keyTerm = 'Nyckelns fingeravtryck, de första 32 tecknen'

const titles: Readonly<Record<VerifyReport['verdict'], string>> = {
  holds:
    'Allt som kontrollerades stämmer: filen är oförändrad sedan den skrevs under med en nyckel som är känd här.',
  partly: 'Inget fel hittades, men allt gick inte att kontrollera.',
  broken:
    'Filen är inte som Direktlots skrev den. Använd den inte som den är, utan be den som lämnade den om en ny.',
  foreign: 'Filen är ingen dokumentation från Direktlots.',
}

/** Of a file that another program has packed, in a way that is not unpacked here. */
export const otherProgramTitle =
  'Filen är sparad av ett annat program än Direktlots, och gick inte att kontrollera.'

/** Of a file that cannot be read to its end, and may or may not have been the program's. */
export const damagedTitle = 'Filen är skadad eller inte hel.'

/** Whose key it is, where nobody here knows it. */
export const keyPoint = 'key'

/** The same where whoever asks has told another key. */
export const otherKeyPoint = 'key-other'

/** What tells whose key a file is signed with. */
export const isOfKey = ({ id }: VerifyPoint): boolean => id === keyPoint || id === otherKeyPoint

/** What has been added after the program's part, by whoever. */
export const additionsPoint = 'additions'

const withAdditions =
  'Programmets del av filen är oförändrad, men något har lagts till efter den: sidorna kan visa något annat.'

const ofUnknownKey =
  'Filen är hel i sig, men underskriven med en nyckel som inte är känd här: någon annan kan ha gjort den.'

const ofOtherKey = 'Filen är underskriven med en annan nyckel än den du angav: någon annan kan ha gjort den.'

/** Nothing that shows what stands in the file was looked at. */
const ofNothing = 'Innehållet gick inte att kontrollera: filen kan vara oförändrad, och den kan vara ändrad.'

/** What shows, where it holds, what stands in a file. */
const showsContent: ReadonlySet<string> = new Set(['seal', 'printed', 'manifest', 'files'])

/** The report of points: one that is broken decides, then one that could not be looked at. */
export function reportOf(
  name: string,
  { facts, points, holdsCase }: Pick<VerifyReport, 'facts' | 'points' | 'holdsCase'>,
): VerifyReport {
  const has = (state: PointState): boolean => points.some((one) => one.state === state)
  const verdict = has('broken') ? 'broken' : has('unchecked') ? 'partly' : 'holds'
  return {
    verdict,
    title: verdict === 'partly' ? partlyTitle(points) : titles[verdict],
    name,
    holdsCase: holdsCase && verdict !== 'broken',
    facts,
    points,
  }
}

function partlyTitle(points: readonly VerifyPoint[]): string {
  if (!points.some(({ id, state }) => state === 'held' && showsContent.has(id))) return ofNothing
  const doubts = points.filter(({ state }) => state === 'unchecked')
  const among = (...ids: readonly string[]): boolean => doubts.every(({ id }) => ids.includes(id))
  // Whatever else is in doubt: a person who has told a key has asked about that.
  if (doubts.some(({ id }) => id === otherKeyPoint)) return ofOtherKey
  if (among(keyPoint)) return ofUnknownKey
  return among(keyPoint, additionsPoint) ? withAdditions : titles.partly
}

/** The report of a file that is none of the program's, or not to be read. */
export const foreignReport = (
  name: string,
  says: string,
  title = titles.foreign,
  facts: Facts = [],
): VerifyReport => ({
  verdict: 'foreign',
  title,
  name,
  holdsCase: false,
  facts,
  points: [unchecked('file', says)],
})
