import { registrationRules, typeNamed } from '../registration/registration-file.ts'
import type { Problems } from './reader.ts'
import type { DocumentPlan } from './routine.ts'
import type { Entry } from './syntax.ts'

const known = ['plan', 'klassificering', 'handlingar']
const knownOfRow = ['handling', 'bevaras eller gallras']

/** Reads what the organisation's plan for its documents says: which plan, its class for purchases, and a row for each kind. */
export function readPlan(problems: Problems, entry: Entry): DocumentPlan | null {
  const table = problems.table(entry, 'dokumenthanteringsplan', known)
  if (table === null) return null
  const plan = table.text('plan', 'Skriv vilken plan det är, vem som har beslutat den och när.')
  const rows = table.items('handlingar').flatMap((item) => {
    const row = problems.table(item, 'handlingar', knownOfRow)
    if (row === null) return []
    const name = row.text('handling', 'Skriv vilken handling raden gäller, till exempel Anbud.')
    const keep = row.text('bevaras eller gallras', 'Skriv vad planen säger, till exempel Bevaras.')
    const type = name === null ? undefined : typeNamed(name.text)
    if (name !== null && type === undefined)
      problems.add(name.line, `Handlingen ”${name.text}” finns inte. Skriv en av: ${names.join(', ')}.`)
    return type === undefined || keep === null ? [] : [{ type, keep: keep.text }]
  })
  return plan === null ? null : { plan: plan.text, code: table.text('klassificering')?.text ?? null, rows }
}

const names = registrationRules.types.map(({ name }) => name)
