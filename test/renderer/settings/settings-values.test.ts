import { describe, expect, it } from 'vitest'
import {
  readPerson,
  readSettings,
  withProfile,
  type Suggested,
  type Texts,
} from '../../../renderer/settings/settings-values.ts'
import { longestText } from '../../../src/domain/text.ts'

const filled: Texts = {
  profile: 'region-stockholm',
  authorityName: ' Region  Exempel ',
  authorityOrgNr: '2321000016',
  unit: 'Medicinsk teknik',
  guideline: 'Riktlinje 2026-01-15',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
  userEmail: 'karin@provregionen.example',
  userPhone: '08-000 00 00',
  registrarEmail: 'registrator@provregionen.example',
  recordLevel: '3a',
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
      userEmail: '',
      userPhone: '',
      registrarEmail: '',
      recordLevel: '',
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

describe('a text that is longer than a case takes', () => {
  it.each(['authorityName', 'unit', 'guideline', 'userName', 'userRole', 'userEmail', 'userPhone'] as const)(
    'is no %s, and is told to be shortened',
    (name) => {
      const read = readSettings({ ...filled, [name]: 'å'.repeat(longestText + 1) })
      expect(read.ok ? {} : read.problems).toEqual({
        [name]: expect.stringMatching(
          /^Texten är 200\s001 tecken, och högst 200\s000 får plats\. Korta den\.$/,
        ),
      })
    },
  )
})

describe('how a person is reached', () => {
  it('may be left out, and is then none', () => {
    const read = readSettings({ ...filled, userEmail: ' ', userPhone: '' })
    expect(read.ok && Object.keys(read.settings)).not.toContain('userEmail')
  })

  it('has to be an address where it is one', () => {
    const read = readSettings({ ...filled, userEmail: 'karin' })
    expect(read.ok ? {} : read.problems).toEqual({ userEmail: expect.stringMatching(/ingen e-postadress/) })
  })
})

describe('another profile', () => {
  const none: Suggested = { name: null, numbers: {} }
  const nothing = { ...filled, profile: '', authorityName: '', authorityOrgNr: '' }

  it.each(['law-only', 'region-stockholm', 'stockholms-stad'])(
    '%s leaves a typed name and its number',
    (profile) => {
      expect(withProfile(filled, profile, none).texts).toEqual({ ...filled, profile })
    },
  )

  it('suggests its name where there is none', () => {
    expect(withProfile(nothing, 'stockholms-stad', none).texts).toMatchObject({
      authorityName: 'Stockholms stad',
      authorityOrgNr: '',
    })
  })

  it('puts its name in place of the former profile’s own, and the number goes and comes with the name', () => {
    const region = { ...filled, authorityName: 'Region Stockholm', authorityOrgNr: '232100-0016' }
    const city = withProfile(region, 'stockholms-stad', none)
    expect(city.texts).toMatchObject({ authorityName: 'Stockholms stad', authorityOrgNr: '' })
    expect(withProfile(city.texts, 'region-stockholm', city.suggested).texts).toEqual(region)
  })

  it('without a name of its own keeps what was typed, and takes back only what the program put there', () => {
    const region = { ...filled, authorityName: 'Region Stockholm', authorityOrgNr: '232100-0016' }
    expect(withProfile(region, 'law-only', none).texts).toEqual({ ...region, profile: 'law-only' })
    const chosen = withProfile(nothing, 'region-stockholm', none)
    expect(withProfile(chosen.texts, 'law-only', chosen.suggested).texts.authorityName).toBe('')
  })
})

describe('who the person is', () => {
  it('is a name and a post, and nothing else', () => {
    expect(readPerson({ userName: ' Sam  Ask ', userRole: 'Verksamhetschef' })).toEqual({
      ok: true,
      person: { userName: 'Sam Ask', userRole: 'Verksamhetschef' },
    })
  })

  it('is asked again for what lacks', () => {
    expect(readPerson({ userName: ' ', userRole: '' })).toEqual({
      ok: false,
      problems: { userName: 'Skriv ditt namn.', userRole: 'Skriv din befattning.' },
    })
  })
})
