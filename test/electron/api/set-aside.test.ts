import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { recordOf } from '../../../src/record/record.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { documentText } from '../../../src/registration/sheet-text.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { anInstallation, savedPdf } from '../../support/verify/saved-record.ts'

let place: Installation
let id = ''
let wrong = ''
beforeEach(async () => {
  ;({ place, id } = await anInstallation('2a'))
  const { suppliers, award } = await place.caseNow(id)
  const belongsTo = `suppliers.${suppliers.find((one) => one.id === award.supplierId)?.id ?? ''}.bid`
  await place.attach(id, 'fel-fil.pdf', Buffer.from('%PDF-1.4 något annat'), belongsTo)
  wrong = (await place.caseNow(id)).attachments.find(({ name }) => name === 'fel-fil.pdf')?.id ?? ''
})
afterEach(() => place.close())

const aside = (reason: string) =>
  place.call('attachment.set-aside', { id, attachment: wrong, reason, page: 'dokumentation' })

const recordText = async (): Promise<string> => {
  const found = await place.caseNow(id)
  const options = { createdAt: '2026-12-20T14:32:00+01:00', caseSha256: '0'.repeat(64), programVersion: '0' }
  return JSON.stringify(recordOf(found, evaluateCase(found, '2026-12-20'), options).blocks)
}

const sheet = async () => {
  const found = await place.caseNow(id)
  return registrationOf(found, evaluateCase(found, '2026-12-20'), { level: '2a' })
}

describe('a wrong file at a locked bid', () => {
  it('cannot be taken away, but is said not to belong there, with who, when and why', async () => {
    expect(await place.refusal('attachment.remove', { id, attachment: wrong, page: 'anbud' })).not.toBe('')
    await aside('  Fel leverantörs prislista.  ')
    const file = (await place.caseNow(id)).attachments.find((one) => one.id === wrong)
    expect(file).toMatchObject({
      name: 'fel-fil.pdf',
      aside: { by: 'Kim Ek', reason: 'Fel leverantörs prislista.' },
    })
    expect(await recordText()).toMatch(
      /Hör inte hit, märkt 20\d\d-\d\d-\d\d av Kim Ek: Fel leverantörs prislista\./,
    )
  })

  it('is listed by itself on the sheet, under a name that says so, and is no part of the bid', async () => {
    const bidFiles = async (): Promise<number> =>
      (await sheet()).documents.filter(({ type }) => type === 'bid').flatMap(({ files }) => files).length
    const before = await bidFiles()
    await aside('Fel leverantörs prislista.')
    expect(await bidFiles()).toBe(before - 1)
    const { documents } = await sheet()
    const row = documents.find(({ title }) => title.startsWith('Fil som inte hör hit'))
    expect(row?.title).toBe('Fil som inte hör hit: fel-fil.pdf. Fel leverantörs prislista.')
    expect(row?.files[0]?.name).toMatch(/_Fil-som-inte-hör-hit\.pdf$/)
    expect(row === undefined ? '' : documentText(row, 0)).toContain('Tillagd')
  })

  it('makes room for the right one, and can be taken back', async () => {
    await aside('Fel fil.')
    await aside('')
    expect((await place.caseNow(id)).attachments.find((one) => one.id === wrong)?.aside).toBeUndefined()
    expect(await recordText()).not.toContain('Hör inte hit')
  })

  it('is told as what has changed since the version before, and the log holds', async () => {
    await savedPdf(place, id)
    await aside('Fel fil.')
    place.sources.advance(60_000)
    await savedPdf(place, id)
    expect((await place.caseNow(id)).record.versions?.at(-1)?.changes).toEqual([
      'Fil som inte hör hit: fel-fil.pdf',
    ])
    expect((await place.call('case.open', { id })).logProblem).toBeNull()
  })
})
