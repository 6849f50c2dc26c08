import type { Organisation } from './organisation.ts'
import { daysWords, pointHolder, pointWords, postName } from './words.ts'

/** What becomes otherwise in an organisation, a sentence each. */
export interface OrganisationDifference {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly ended: readonly string[]
  readonly removed: readonly string[]
}

/** A row as it is told: what it is by name, and all that it says. */
interface Told {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly to: string | undefined
}

/** What differs between an organisation before and after a change, in the order of unit, post, holder, point. */
export function differenceOf(before: Organisation, after: Organisation): OrganisationDifference {
  const [old, now] = [toldOf(before), toldOf(after)]
  const [oldById, nowById] = [byId(old), byId(now)]
  const both = now.flatMap((row) => {
    const was = oldById.get(row.id)
    return was === undefined ? [] : [{ row, was }]
  })
  const hasEnded = ({ row, was }: (typeof both)[number]): boolean => row.to !== undefined && was.to !== row.to
  return {
    added: now.filter(({ id }) => !oldById.has(id)).map(sentence),
    changed: both
      .filter((one) => !hasEnded(one) && one.row.says !== one.was.says)
      .map(({ row }) => sentence(row)),
    ended: both.filter(hasEnded).map(({ row }) => `${row.name}: sista dag ${row.to ?? ''}`),
    removed: old.filter(({ id }) => !nowById.has(id)).map(({ name }) => name),
  }
}

const byId = (rows: readonly Told[]): ReadonlyMap<string, Told> => new Map(rows.map((row) => [row.id, row]))

const sentence = ({ name, says }: Told): string => (says === '' ? name : `${name}: ${says}`)

function toldOf(org: Organisation): readonly Told[] {
  const postAt = new Map(org.posts.map((post) => [post.id, post]))
  const unitAt = new Map(org.units.map((unit) => [unit.id, unit.name]))
  const nameOf = (id: string | undefined): string => {
    const post = postAt.get(id ?? '')
    return post === undefined
      ? ''
      : postName({ units: org.units.filter((unit) => unit.id === post.unit) }, post)
  }
  const line = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
  return [
    ...org.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      says: line(
        kindWords[unit.kind],
        unit.within === undefined ? '' : `hör till ${unitAt.get(unit.within) ?? ''}`,
        daysWords(unit),
      ),
      to: unit.to,
    })),
    ...org.posts.map((post) => ({
      id: post.id,
      name: nameOf(post.id),
      says: line(
        post.superior === undefined ? 'ingen överordnad' : `närmast över: ${nameOf(post.superior)}`,
        daysWords(post),
      ),
      to: post.to,
    })),
    ...org.holders.map((holder) => ({
      id: holder.id,
      name: `${holder.name}, ${nameOf(holder.post)}`,
      says: daysWords(holder),
      to: holder.to,
    })),
    ...org.delegation.map((point) => ({
      id: point.id,
      name: `Punkt ${point.point}, ${pointHolder(org, point)}`,
      says: line(pointWords(point), daysWords(point)),
      to: point.to,
    })),
  ]
}

const kindWords = { committee: 'nämnd', company: 'bolag', unit: 'enhet' } as const
