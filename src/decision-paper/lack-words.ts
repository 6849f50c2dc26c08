import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { isCurrent } from '../domain/case/statements.ts'
import { enumerated } from '../domain/enumerated.ts'
import { flawOf } from '../rules/evaluate/demands-people.ts'
import type { Finding } from '../rules/evaluate/evaluate.ts'
import { factOf } from '../rules/evaluate/outcome.ts'
import { supplierName, winnerOf } from '../rules/evaluate/suppliers.ts'
import { factGaps, type Gap } from '../rules/vetting/row.ts'

/**
 * What a finding lacks, told to whoever decides: how it is, and not what the buyer is to do about it. Null where nothing is
 * lacking that is not asked of the decider on the paper itself.
 */
export function lackWords(found: Case, { rule, state, fields, ...told }: Finding): string | null {
  if (rule.demand.is === 'statements') return statementsLack(found, fields)
  const said = withoutOrders(factOf(told) ?? '')
  if (said !== '') return said
  if (state === 'missing' && fields.length > 0) return unanswered(fields)
  const message = withoutOrders(rule.message)
  if (message !== '') return message
  return fields.length === 0 ? rule.message : `Det här stämmer inte: ${quotedNames(fields)}.`
}

/** All that the checks of the proposed supplier lack, in one sentence for each kind of lack. */
export function checksLack(found: Case, gaps: readonly Gap[]): string {
  const winner = winnerOf(found)
  const once = gaps.filter(
    (gap, index) => gaps.findIndex(({ is, check, says }) => isSame(gap, { is, check, says })) === index,
  )
  const of = winner === undefined ? '' : ` av ${supplierName(winner)}`
  return `Leverantörskontrollen${of} är inte klar. ${factGaps(once)}`
}

const isSame = (one: Gap, other: Pick<Gap, 'is' | 'check' | 'says'>): boolean =>
  one.is === other.is && one.check === other.check && one.says === other.says

/** Whose statement is not there or does not hold. The decider gives the own one with the answer, and is left out. */
function statementsLack(found: Case, fields: readonly string[]): string | null {
  const rows = (found.impartiality.statements ?? []).filter(isCurrent)
  const lacks = [...new Set(fields.map((path) => path.split('.')[2] ?? ''))].flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    const part = row?.part ?? id
    if (part === 'decider') return []
    const name = row?.name ?? (part === 'preparer' ? found.preparer.name : undefined)
    return [
      { name: name ?? 'en person utan namn', flaw: row?.conflict === undefined ? null : flawIn(found, row) },
    ]
  })
  if (lacks.length === 0) return null
  const bare = lacks.flatMap(({ name, flaw }) => (flaw === null ? [name] : []))
  return [
    ...(bare.length === 0 ? [] : [`Intyg om jäv saknas från ${enumerated(bare)}.`]),
    ...lacks.flatMap(({ flaw }) => flaw ?? []),
  ].join(' ')
}

/** Why a statement that is given does not hold; a signed one that does not, lacks its paper. */
const flawIn = (found: Case, row: NonNullable<Case['impartiality']['statements']>[number]): string =>
  flawOf(found, row) ?? `Intyget från ${row.name ?? 'en person utan namn'} är inte bifogat.`

/** What is not answered, in words of its own where the name of the field alone says too little. */
function unanswered(fields: readonly string[]): string {
  const known = [...new Set(fields.flatMap((path) => wordsAt(path) ?? []))]
  const others = fields.filter((path) => wordsAt(path) === undefined)
  return [...known, ...(others.length === 0 ? [] : [`Inte besvarat: ${quotedNames(others)}.`])].join(' ')
}

const wordsAt = (path: string): string | undefined =>
  words[path.replace(/^suppliers\.[^.]+\./, 'suppliers.*.')]

const riskUnknown = 'Risken med leverantören är inte bedömd.'

const words: Readonly<Record<string, string>> = {
  'award.supplierId': 'Inget anbud är valt.',
  'award.reason': 'Det viktigaste skälet för valet är inte skrivet.',
  'award.notBestReason': 'Det är inte skrivet varför ett bättre eller billigare anbud inte antas.',
  'contracts.found': 'Det är inte besvarat om ett avtal redan täcker behovet.',
  'contracts.searched': 'Det är inte skrivet var avtal söktes.',
  'contracts.deviationReason': 'Det är inte skrivet varför avtalet som finns inte används.',
  'contracts.coordination': 'Det är inte besvarat om köpet kan samordnas med andra.',
  'contracts.coordinationNote': 'Det är inte skrivet varför köpet inte samordnas med andra.',
  'inquiry.fewerText': 'Det är inte skrivet varför så få är tillfrågade.',
  'inquiry.sameForAll': 'Det är inte besvarat om alla fick samma text och samma sista dag.',
  'inquiry.differenceReason': 'Det är inte skrivet vad som skilde mellan leverantörerna, och varför.',
  'screening.mayBuy': 'Det är inte besvarat om enheten får göra köpet själv.',
  'suppliers.*.vetting.judgement': 'Det är inte bedömt om leverantören är seriös.',
  'suppliers.*.vetting.judgementReason': 'Det är inte skrivet varför leverantören är bedömd så.',
  'suppliers.*.vetting.riskIndustry': riskUnknown,
  'suppliers.*.vetting.subcontractors': riskUnknown,
  'value.hasOption': 'Det är inte besvarat om avtalet ska kunna förlängas eller utökas.',
  'value.hasSimilar': 'Det är inte besvarat om något liknande är köpt.',
}

const quotedNames = (fields: readonly string[]): string =>
  [...new Set(fields.map((path) => `”${fieldAt(path)?.short ?? path}”`))].join(', ')

/** The text without the sentences that tell the buyer what to do. */
export function withoutOrders(text: string): string {
  const sentences = text.match(/(?:”[^”]*”|[^.?!”]|[.?!](?!\s|$))+[.?!]*/gu) ?? []
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !order.test(sentence))
    .join(' ')
}

/** What a sentence to the buyer begins with: an order, "Är …:" as a case of its own, or "Annars:". */
const order =
  /^(?:Annars|Ange|Anteckna|Bedöm|Berätta|Bestäm|Besvara|Beräkna|Be|Fråga|Fyll|Förklara|Gör|Intyga|Kartlägg|Kontrollera|Lägg|Läs|Låt|Rapportera|Räkna|Rätta|Se|Skicka|Skriv|Svara|Sök|Ta|Utgå|Välj|Ändra)(?![\p{L}])/u
