/** Unknown is not no: an answer that is not given yet stays unknown. */
export type Tri = 'yes' | 'no' | 'unknown'

export const tri = (value: boolean | undefined | null): Tri =>
  value === undefined || value === null ? 'unknown' : value ? 'yes' : 'no'
