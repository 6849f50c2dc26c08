import { noGround } from './grounds.ts'
import type { MaskedRecord } from './masked-record.ts'

/** Something a copy is without, of which nobody has said on what ground. */
export interface LackingGround {
  /** Field path of the answer that lacks. */
  readonly path: string
  /** What is masked or left out, in words. */
  readonly what: string
}

/**
 * What a copy masks or leaves out on no ground that is said: nothing may be kept from whoever asks without one. In the order
 * in which the page asks.
 */
export function lacksGround({
  masks,
  sections,
}: Pick<MaskedRecord, 'masks' | 'sections'>): readonly LackingGround[] {
  const own = masks.filter(({ mask }) => mask.isOwn)
  // A number has the ground of the price, which is asked for there.
  const proposed = masks.filter(({ mask }) => !mask.isOwn && mask.isNumber !== true)
  return [
    ...[...proposed, ...own].flatMap(({ mask: { id, label, mark, ground }, places }) =>
      places === 0 || mark !== noGround
        ? []
        : [{ path: `record.masks.${id}.${ground === 'other' ? 'section' : 'ground'}`, what: label }],
    ),
    ...sections.flatMap(({ id, text, isOut, mark, ground }) => {
      if (!isOut || mark !== noGround) return []
      const asks = ground === 'other' ? 'section' : ground === 'reason' ? 'why' : 'ground'
      return [{ path: `record.leftOut.${id}.${asks}`, what: `Avsnittet ”${text}”` }]
    }),
  ]
}
