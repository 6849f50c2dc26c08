/** What was found of a file that the program may once have written. Plain JSON; sentences are Swedish. */

/** held: it is as it was. broken: it is not. unchecked: nobody can tell here. told: what to know of it. */
export type PointState = 'held' | 'broken' | 'unchecked' | 'told'

export interface VerifyPoint {
  /** What was looked at, for other programs: "seal", "printed", "file:bilagor/…". */
  readonly id: string
  readonly state: PointState
  readonly says: string
  /** Of what is broken: what it means, and what to do about it. */
  readonly next?: string
}

export interface VerifyReport {
  /**
   * holds: all that makes it whole was looked at and held. partly: nothing was wrong, but not all could be looked at; the title
   * says where nothing that shows the content could. broken:
   * something is not as it was written. foreign: it is nothing of the program's.
   */
  readonly verdict: 'holds' | 'partly' | 'broken' | 'foreign'
  /** The same as a sentence. */
  readonly title: string
  readonly name: string
  /** A case can be opened from it. */
  readonly holdsCase: boolean
  /** What the file says it is, as terms and values. */
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  readonly points: readonly VerifyPoint[]
}
