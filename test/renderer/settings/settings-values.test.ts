import { describe, expect, it } from 'vitest'
import { readSettings, type Texts } from '../../../renderer/settings/settings-values.ts'

const filled: Texts = {
  profile: 'region-stockholm',
  authorityName: ' Region  Exempel ',
  authorityOrgNr: '2321000016',
  unit: 'Medicinsk teknik',
  guideline: 'Riktlinje 2026-01-15',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
}

describe('the settings form', () => {
  it('reads names on one line and the number as it is written', () => {
    expect(readSettings(filled)).toEqual({
      ok: true,
      settings: { ...filled, authorityName: 'Region Exempel', authorityOrgNr: '232100-0016' },
    })
  })

  it('has a sentence for each empty answer', () => {
    const read = readSettings({
      profile: '',
      authorityName: '',
      authorityOrgNr: ' ',
      unit: '',
      guideline: '',
      userName: '\u200B',
      userRole: '',
    })
    expect(read.ok ? [] : Object.keys(read.problems)).toHaveLength(6)
  })

  it('says what is wrong with the number, and only that', () => {
    const read = readSettings({ ...filled, authorityOrgNr: '232100-0017' })
    expect(read).toEqual({
      ok: false,
      problems: { authorityOrgNr: expect.stringMatching(/Kontrollsiffran/) },
    })
  })
})
