import maskingJson from '../../assets/rules/masking.json' with { type: 'json' }
import type { maskGrounds } from '../domain/case/choices.ts'
import { readMasking, type Ground } from './masking-file.ts'

export const masking = readMasking('assets/rules/masking.json', maskingJson)

export type GroundId = keyof typeof maskGrounds

/** Stands where nobody has said on what ground. */
export const noGround = 'lagrum saknas'

export const groundOf = (id: GroundId | undefined): Ground | undefined =>
  masking.grounds.find((ground) => ground.id === id)

/** What stands at a mask: the ground, or the section that is typed in its place. */
export const markOfGround = (id: GroundId | undefined, section: string | undefined): string =>
  (id === 'other' ? section?.trim().slice(0, longest) : undefined) ?? groundOf(id)?.mark ?? noGround

/** In characters: a mask that is longer than a line would be divided. */
const longest = 24

/** Where a ground stands, and that nobody has read it in the act where nobody has. */
export const groundSource = ({
  source,
  verified,
  note,
}: Pick<Ground, 'source' | 'verified' | 'note'>): string =>
  [source.title, ...(verified ? [] : [note ?? 'Inte läst i lagtexten.'])]
    .map((text) => (text.endsWith('.') ? text : `${text}.`))
    .join(' ')
