import type { Case } from '../../../src/domain/case/schema.ts'
import { fields } from '../../../src/domain/case/fields/catalogue.ts'
import type { Field } from '../../../src/domain/case/fields/field.ts'
import { aCase, answered } from './builder.ts'

/** A case in which every field of the catalogue is answered, each with a text of its own where the kind allows one. */
export function fullCase(): { readonly found: Case; readonly texts: Readonly<Record<string, string>> } {
  const texts: Record<string, string> = {}
  let n = 0
  for (const [pattern, field] of Object.entries(fields)) {
    n += 1
    texts[
      pattern
        .replace('.checks.*', '.checks.identity')
        .replace('.parts.*', '.parts.base')
        .replaceAll('*', 'row-1')
    ] = textFor(field, n)
  }
  texts['value.hasOption'] = 'yes'
  texts['value.hasSimilar'] = 'yes'
  texts['value.recurring'] = 'yes'
  texts['suppliers.row-1.answer'] = 'bid'
  texts['award.supplierId'] = 'row-1'
  texts['decision.outcome'] = 'award'
  texts['value.parts.base.pricing'] = 'month'
  texts['value.parts.base.openEnded'] = 'no'
  texts['value.parts.base.role'] = 'base'
  texts['value.parts.option-1.times'] = '12'
  const file = { id: 'row-1', name: 'Fil.pdf', size: 1, sha256: 'ab'.repeat(32) }
  return { found: answered({ ...aCase('region-stockholm'), attachments: [file] }, texts), texts }
}

function textFor(field: Field, n: number): string {
  switch (field.kind) {
    case 'line':
    case 'text':
      return `Uppgift nummer ${n}`
    case 'money':
      return String(1000 + n)
    case 'date':
      return `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
    case 'time':
      return `10:${String(n % 60).padStart(2, '0')}`
    case 'count':
      return String((n % 40) + 2)
    case 'points':
    case 'percent':
      return String((n % 9) + 1)
    case 'orgnr':
      return '559999-9108'
    case 'vatnr':
      return 'SE559999910801'
    case 'row':
      return 'row-1'
    case 'choice':
      return Object.keys(field.choices)[0] ?? ''
  }
}
