import type { Entry } from '../../domain/case/enter.ts'
import type { Case, Similar } from '../../domain/case/schema.ts'
import { formatOre } from '../../domain/money.ts'
import type { SimilarHit } from './hits.ts'
import { belongs, type Relation } from './relation.ts'

/** What a purchase without title and supplier is called. */
const nameless = 'Ärende utan rubrik'

export const hitName = ({ title, supplier }: SimilarHit): string => title ?? supplier ?? nameless

/** The row that a hit is answered in: one a case, so that an answer given again changes it. */
export const hitPath = (caseId: string): string => `value.similar.${caseId}`

/**
 * What an answer to a hit writes into the case. The first answer takes over what the other case says; later ones change
 * the relation alone, so that what the person has mended stays. "Är något liknande köpt?" follows.
 */
export function answerEntries(
  found: Case,
  caseId: string,
  relation: Relation,
  hit: SimilarHit | undefined,
): readonly Entry[] {
  const at = hitPath(caseId)
  const row = found.value.similar?.find((item) => item.id === caseId)
  const copied = row === undefined && hit !== undefined ? copiedEntries(at, hit) : []
  return [...copied, { path: `${at}.relation`, text: relation }, ...followed(found, caseId, { relation })]
}

/** What an answer that is taken back leaves of the question whether there are similar purchases. */
export const takenBackEntries = (found: Case, caseId: string): readonly Entry[] => followed(found, caseId, {})

function copiedEntries(at: string, hit: SimilarHit): readonly Entry[] {
  const { title, supplier, date, ore, isOwnUnit, caseId } = hit
  const label = title !== undefined && supplier !== undefined ? `${title}, ${supplier}` : hitName(hit)
  return [
    { path: `${at}.caseId`, text: caseId },
    { path: `${at}.label`, text: label },
    { path: `${at}.date`, text: date },
    ...(ore === null ? [] : [{ path: `${at}.amountOre`, text: formatOre(ore) }]),
    ...(isOwnUnit ? [{ path: `${at}.unit`, text: 'own' }] : []),
  ]
}

/** Yes as soon as a hit belongs. When the last one that did no longer does, the person is asked again. */
function followed(found: Case, caseId: string, now: Pick<Similar, 'relation'>): readonly Entry[] {
  const path = 'value.hasSimilar'
  const { hasSimilar, similar = [] } = found.value
  if (belongs(now)) return hasSimilar === 'yes' ? [] : [{ path, text: 'yes' }]
  const did = similar.some((item) => item.id === caseId && belongs(item))
  const others = similar.filter((item) => item.id !== caseId)
  const left = others.some((item) => item.relation !== 'unrelated')
  return did && hasSimilar === 'yes' && !left ? [{ path, text: '' }] : []
}
