import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { formatDate, type LocalDate } from '../../../src/domain/local-date.ts'
import { sameBids } from '../../../src/rules/bids/same.ts'
import { linesSentence } from '../../../src/rules/bids/line-words.ts'
import { linesHeld } from '../../../src/rules/bids/lines.ts'
import { bidTotal } from '../../../src/rules/evaluate/suppliers.ts'

/** What cannot be right, or is worth a second look, about a bid: a sentence each that says what to do. */
export function faultsOf(found: Case, supplier: Supplier, today: LocalDate): readonly string[] {
  const { receivedOn } = supplier.bid ?? {}
  const sent = supplier.asked?.on ?? found.inquiry.sentOn
  return [
    ...(receivedOn !== undefined && receivedOn > today
      ? [`${formatDate(receivedOn)} har inte varit än. Skriv den dag då anbudet kom in.`]
      : []),
    ...(receivedOn !== undefined && sent !== undefined && receivedOn < sent
      ? [
          `Anbudet kan inte ha kommit in före förfrågan, som skickades ${formatDate(sent)}. Rätta någon av dagarna.`,
        ]
      : []),
    ...(bidTotal(found, supplier) === 0 ? ['Priset är 0 kr. Kontrollera att det stämmer med anbudet.'] : []),
    ...linesWrong(found, supplier),
    ...sameBids(found)
      .filter(({ again }) => again.id === supplier.id)
      .map(
        ({ why }) =>
          `${why} Är det samma anbud? Ta bort den ena raden, eller välj Förkastas och skriv att anbudet står två gånger.`,
      ),
  ]
}

function linesWrong(found: Case, supplier: Supplier): readonly string[] {
  const held = linesHeld(found, supplier)
  const sentence = held === null ? null : linesSentence(held)
  return sentence === null ? [] : [sentence]
}
