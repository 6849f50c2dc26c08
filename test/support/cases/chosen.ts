import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from './builder.ts'
import { exampleCase } from './example.ts'

let made = 0

/** The example with a winner chosen and nothing decided, as a case of its own; its checks made or not. */
export function chosen(title: string, texts: Readonly<Record<string, string>> = {}, isChecked = false): Case {
  made += 1
  const found = answered(exampleCase(), {
    'contract.signedOn': '',
    'contract.options.option-1.lastDay': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
    'record.diarienummer': '',
    'record.registeredOn': '',
    'subject.title': title,
  })
  const suppliers = found.suppliers.map((supplier) =>
    isChecked || supplier.id !== found.award.supplierId ? supplier : { ...supplier, checks: [], vetting: {} },
  )
  const id = `019aad84-5a00-7000-8000-0000000002${String(made).padStart(2, '0')}`
  return { ...answered({ ...found, suppliers }, texts), id }
}
