import { enumerated } from '../../domain/enumerated.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import type { Risk } from './risk.ts'

/** How great the risk is and why, in one sentence. */
export function sayRisk({ level, reasons, open }: Risk): string {
  switch (level) {
    case 'raised':
      return `Risken är förhöjd: ${enumerated(reasons.map(({ words }) => words))}.`
    case 'low':
      return 'Risken är låg: det är ingen bransch där det ofta fuskas, inga underleverantörer, och inget i priset sticker ut.'
    case 'unknown':
      return `Det går inte att säga hur stor risken är förrän ni vet mer om: ${enumerated(open.map(shortOf))}.`
  }
}

/** What is known of the value as low or not; null where nobody has said what a low value is. */
export function sayLowValue({ value: { low, isLow } }: Risk): string | null {
  if (low === null) return null
  if (isLow === null) return low.sentence
  return `${low.sentence} Värdet är ${isLow ? 'lågt' : 'inte lågt'}.`
}

const shortOf = (path: string): string => (fieldAt(path)?.short ?? path).toLowerCase()
