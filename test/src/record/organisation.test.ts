import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { organisationFacts } from '../../../src/record/sections/organisation.ts'
import { anOrganisation } from '../../support/cases/organisation.ts'
import { exampleCase } from '../../support/cases/example.ts'

const carried: Case = {
  ...exampleCase(),
  basis: {
    organisation: {
      ...anOrganisation,
      changedAt: '2026-11-02T09:00:00+01:00',
      changedBy: 'Eva Ek (exempel)',
    },
  },
}
const rowsOf = (found: Case): Readonly<Record<string, string>> =>
  Object.fromEntries(organisationFacts(found).map(({ term, value }) => [term, value]))

describe('the organisation in the record', () => {
  it('is told by its version, its document and the line on the day of the decision', () => {
    const decision = { ...carried.decision, decidedOn: '2026-06-30', usual: { name: 'Maj Alm' } }
    expect(rowsOf({ ...carried, decision })).toEqual({
      Organisation: 'Organisationen så som den var 2026-11-02, senast ändrad av Eva Ek (exempel)',
      Delegationsordning: 'Delegationsordning för Hälsonämnden, 2026-01-15',
      'Chefer i linjen 2026-06-30':
        'Maj Alm (Enhetschef, Vårdcentralen Eken) – Siv Lönn (Områdeschef, Hälsoförvaltningen) – Ola Rönn (Förvaltningschef, Hälsoförvaltningen)',
    })
  })

  it('says nothing of a line that nobody knows, and nothing at all where there is none', () => {
    const decision = { ...carried.decision, usual: { name: 'Okänd Person' } }
    expect(Object.keys(rowsOf({ ...carried, decision }))).toEqual(['Organisation', 'Delegationsordning'])
    expect(organisationFacts(exampleCase())).toEqual([])
  })
})
