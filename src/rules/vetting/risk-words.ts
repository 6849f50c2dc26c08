import { enumerated } from '../../domain/enumerated.ts'
import { fieldAt } from '../../domain/case/fields/catalogue.ts'
import { formatDate } from '../../domain/local-date.ts'
import { formatKr } from '../../domain/money.ts'
import type { KnownBefore, Risk } from './risk.ts'

/** How great the risk is and why, in one sentence. */
export function sayRisk({ level, reasons, open, isPriceCompared }: Risk): string {
  switch (level) {
    case 'raised':
      return reasons.every(({ untilKnown }) => untilKnown)
        ? `Risken räknas som förhöjd tills ni vet: ${enumerated(reasons.map(({ words }) => words))}.`
        : `Risken är förhöjd: ${enumerated(reasons.map(({ words }) => words))}.`
    case 'low':
      return isPriceCompared
        ? 'Risken är låg: det är ingen bransch där det ofta fuskas, inga underleverantörer, och inget i priset sticker ut.'
        : 'Risken är låg: det är ingen bransch där det ofta fuskas och inga underleverantörer.'
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

/** What is seen beside the answers, and raises no risk by itself: how large the purchase is, and whether the supplier is new. */
export function sayBeside(risk: Risk): readonly string[] {
  const { ore } = risk.value
  const value = ore === null ? 'Värdet är inte känt än.' : `Värdet är ${formatKr(ore)}.`
  const low = sayLowValue(risk) ?? 'Ingen lokal rutin säger vad som är ett lågt värde.'
  const price =
    risk.level === 'low' && !risk.isPriceCompared
      ? ['Priset har inte kunnat jämföras med minst två andra anbud, och säger inget om risken.']
      : []
  return [`${value} ${low}`, ...price, ...(risk.known === undefined ? [] : [sayKnown(risk.known)])]
}

/** "Leverantören var ny för er den 9 december 2026: …" */
function sayKnown({ on, cases, won }: KnownBefore): string {
  if (cases === 0)
    return `Leverantören var ny för er den ${formatDate(on)}: den fanns inte i något annat ärende på datorn. Att vara ny höjer inte risken av sig självt.`
  const many = cases === 1 ? 'ett annat ärende' : `${cases} andra ärenden`
  const wins = won === 0 ? 'vann inget' : won === cases ? 'vann alla' : `vann ${won}`
  return `Leverantören fanns i ${many} på datorn den ${formatDate(on)} och ${cases === 1 ? (won === 0 ? 'vann inte' : 'vann') : wins}.`
}

const shortOf = (path: string): string => (fieldAt(path)?.short ?? path).toLowerCase()
