/** Unknown is not no: an answer that is not given yet stays unknown. */
export type Tri = 'yes' | 'no' | 'unknown'

export const tri = (value: boolean | undefined | null): Tri =>
  value === undefined || value === null ? 'unknown' : value ? 'yes' : 'no'

/** All must hold: one no decides, otherwise one unknown does. */
export function every(answers: readonly Tri[]): Tri {
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}
