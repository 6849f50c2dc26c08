import type { Case, Supplier } from '../../domain/case/schema.ts'
import { comparedBidders } from '../evaluate/suppliers.ts'

/** The points that a criterion is judged by: from 0 to the most. */
export interface Scale {
  /** The highest points there are; null while it is not known that they are 100. */
  readonly most: number | null
  /** What says that they may be others than 100, as a sentence, and the scale that it may be; null where nothing does. */
  readonly doubt: { readonly sentence: string; readonly suggests: number } | null
}

/** Points are taken for whole hundreds unless somebody says otherwise. */
export const usualMost = 100

/** Scales that people use, lowest first. */
const common = [5, 10, 20, 25, 50]

const scaleWords = [
  /(?:0|noll|1|ett)\s*(?:-|–|—|till)\s*(\d{1,3})\s*(?:poäng|p(?![\p{L}\d]))/iu,
  /(?:poäng|skala)\p{L}*[^.\d]{0,30}(?<![\d,])(?:0|1)\s*(?:-|–|—|till)\s*(\d{1,3})(?![\d%]|\s*(?:%|procent))/iu,
  /(?:max|högst|maximalt|upp till)\.?\s*(\d{1,3})\s*(?:poäng|p(?![\p{L}\d]))/iu,
  /(?:maxpoäng|högsta poäng)\p{L}*[^.\d]{0,12}(\d{1,3})/iu,
]

/** The highest points that a text about how bids are judged speaks of; null where it speaks of none. */
export function mostIn(text: string): number | null {
  const said = scaleWords.map((words) => Number(words.exec(text)?.[1] ?? 0)).find((most) => most > 1)
  return said === undefined || said > usualMost ? null : said
}

/**
 * The scale of a criterion. Unknown, so that no bid is reckoned best by it, while the inquiry speaks of another than 0 to
 * 100, or while no bid has more than half of 100, until a person says which it is. Points that all are 0 are 0 on any.
 */
export function scaleOf(found: Case, id: string, name: string): Scale {
  const most = found.award.scales?.find((row) => row.id === id)?.most
  if (most !== undefined) return { most, doubt: null }
  const { criteria = [], criterionText = '', text = '' } = found.inquiry
  const stated = [criteria.find((row) => row.id === id)?.how ?? '', criterionText, text]
    .map(mostIn)
    .find((one) => one !== null)
  if (stated === usualMost) return { most: usualMost, doubt: null }
  if (stated !== undefined && stated !== null)
    return doubtful(
      stated,
      `${name}: förfrågan talar om högst ${stated} poäng, men programmet räknar med 0–100. Välj vilken skala poängen har.`,
    )
  const given = pointsFor(comparedBidders(found), id)
  const highest = given === null ? 0 : Math.max(0, ...given)
  if (highest === 0 || highest > usualMost / 2) return { most: usualMost, doubt: null }
  return doubtful(
    common.find((one) => one >= highest) ?? usualMost,
    `${name}: inget anbud har mer än ${String(highest).replace('.', ',')} poäng, och programmet räknar med 0–100. Välj vilken skala poängen har.`,
  )
}

const doubtful = (suggests: number, sentence: string): Scale => ({
  most: null,
  doubt: { sentence, suggests },
})

/** What all the compared bids have got; null while one lacks its points, or there is only one to judge. */
function pointsFor(compared: readonly Supplier[], id: string): readonly number[] | null {
  const given = compared.flatMap(({ bid }) => bid?.scores?.find((row) => row.id === id)?.points ?? [])
  return compared.length < 2 || given.length < compared.length ? null : given
}
