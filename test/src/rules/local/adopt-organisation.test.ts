import { describe, expect, it } from 'vitest'
import { withOffice } from '../../../../src/rules/local/adopt.ts'
import { emptyOrganisation } from '../../../../src/domain/organisation/organisation.ts'
import { aCase } from '../../../support/cases/builder.ts'
import { anOrganisation } from '../../../support/cases/organisation.ts'

const office = { limits: [], routine: null }
const organisation = { ...anOrganisation, changedAt: '2026-11-20T09:00:00+01:00' }

describe('an organisation that a case takes in', () => {
  const first = withOffice(aCase(), { ...office, organisation })

  it('is told with its version', () => {
    expect(first.case.basis?.organisation).toEqual(organisation)
    expect(first.changes).toEqual(['Ärendet har nu er organisation, så som den var 2026-11-20.'])
  })

  it('stays as it is while it says the same, whenever it was changed', () => {
    const later = { ...organisation, changedAt: '2026-12-01T09:00:00+01:00' }
    const again = withOffice(first.case, { ...office, organisation: later })
    expect(again).toEqual({ case: first.case, changes: [] })
  })

  it('is taken in anew where it says something else', () => {
    const later = { ...organisation, holders: [], changedAt: '2026-12-01T09:00:00+01:00' }
    const again = withOffice(first.case, { ...office, organisation: later })
    expect(again.case.basis?.organisation?.holders).toEqual([])
    expect(again.changes).toEqual([
      'Er organisation är ändrad. Ärendet har den nu så som den var 2026-12-01.',
    ])
  })

  it('is taken out where the office has none any more, or an empty one', () => {
    for (const gone of [undefined, emptyOrganisation]) {
      const read = withOffice(first.case, gone === undefined ? office : { ...office, organisation: gone })
      expect(read.case.basis).toBeUndefined()
      expect(read.changes).toEqual(['Er organisation gäller inte längre i ärendet: den är borttagen.'])
    }
  })
})
