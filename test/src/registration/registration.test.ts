import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { longestFileName } from '../../../src/domain/file-name.ts'
import { attachmentsSection } from '../../../src/record/sections/attachments.ts'
import { caseFileBeside, fileNamesOf, recordName } from '../../../src/registration/file-names.ts'
import { mailOf } from '../../../src/registration/mail.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { sheetText } from '../../../src/registration/sheet-text.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { registrationRules } from '../../../src/rules/registration/registration-file.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const sheetOf = (found: Case, today = '2026-12-20') =>
  registrationOf(found, evaluateCase(found, today), { level: '2a' })
const namesOf = (found: Case, today = '2026-12-20') => fileNamesOf(found, evaluateCase(found, today))
const sha256 = 'ab'.repeat(32)
const file = (id: string, name: string, belongsTo?: string) => ({
  id,
  name,
  size: 2048,
  sha256,
  ...(belongsTo === undefined ? {} : { belongsTo }),
})

/** The example on the day after its bids came in: nothing is decided. */
function secretCase(): Case {
  const {
    decision: _decided,
    notice: _told,
    contract: _signed,
    record: _filed,
    award: _won,
    ...rest
  } = exampleCase()
  return { ...rest, decision: {}, notice: {}, contract: {}, record: {}, award: {} }
}

describe('the sheet for the registrar', () => {
  it('dates the record by the day that its name has: today, or that of the last that was saved, whenever it was filed', () => {
    const saved = { no: 1, name: 'x.pdf', isCurrent: true }
    const at = '2026-12-16T10:00:00+01:00'
    const version = { id: 'v', no: 1, at, sha256, size: 1, level: '2a' as const, caseSha256: sha256 }
    const versions = [{ ...version, logSha256: sha256 }]
    const found: Case = { ...exampleCase(), record: { ...exampleCase().record, versions } }
    const [made, kept] = [undefined, saved].map((one) =>
      registrationOf(found, evaluateCase(found, '2026-12-20'), { level: '2a', saved: one }).documents.at(-1),
    )
    expect([made?.on, kept?.on]).toEqual(['2026-12-20', '2026-12-16'])
    for (const one of [made, kept]) expect(one?.files[0]?.name).toContain(`_${one?.on ?? '?'}_`)
    expect(sheetText(sheetOf(exampleCase()))).toContain('Diarienummer: MT 2026/131, diariefört 2026-12-14')
  })

  it('lists what is registered in order of day, each with who it came from or went to, and the record last', () => {
    const { documents } = sheetOf(exampleCase())
    const listed = documents.filter(({ inRecord }) => !inRecord)
    expect(listed.map(({ title, on }) => `${title} ${on ?? ''}`)).toEqual([
      'Förfrågan 2026-11-23',
      'Anbud 1 2026-12-04',
      'Anbud 2 2026-12-07',
      'Tilldelningsbeslut 2026-12-10',
      'Underrättelse om beslut 2026-12-10',
      'Avtal eller beställning 2026-12-14',
      'Dokumentation av direktupphandling 2026-12-20',
    ])
    expect(listed[1]).toMatchObject({ way: 'in', at: '10:02' })
    expect(listed[1]?.from).toContain('Kalibreringstjänst Nord AB (exempel) (559999-9009)')
    expect(listed[0]?.to).toContain('Pumpservice HB')
    expect(documents.filter(({ inRecord }) => inRecord).map(({ title }) => title)).toContain(
      'Jämförelse av anbud',
    )
  })

  it('answers what a registrar types in', () => {
    const { facts } = sheetOf(
      answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '' }),
    )
    expect(Object.fromEntries(facts.map(({ term, value }) => [term, value]))).toMatchObject({
      Ärendemening: 'Direktupphandling: Kalibrering av infusionspumpar',
      Diarienummer: 'Inget än: nytt ärende, registratorn ger numret',
      Myndighet: 'Region Stockholm, Medicinsk teknik, 232100-0016',
      'Slag och läge': 'Direktupphandling enligt LOU: beslut fattat 2026-12-10, avtal tecknat 2026-12-14',
      Motpart: 'Kalibreringstjänst Nord AB (exempel) (559999-9009)',
      'Bevaras eller gallras': 'Er dokumenthanteringsplan avgör. Programmet känner inte till den.',
      'Antal bilagor': 'Inga filer; 5 handlingar utan fil; 1 handling på annan plats',
      'Dokumenteras senast': '2027-01-13, 30 dagar efter avtalet',
    })
  })

  it('has the words of the office’s own plan where its routine gives them, and its class', () => {
    const routine = [
      'namn: Rutin för inköp (exempel)',
      'version: 1',
      'gäller från: 2026-01-01',
      'beslutad av: Provnämnden 2025-12-01',
      'dokumenthanteringsplan:',
      '  plan: Plan för Provregionen (exempel), 2026-03-02',
      "  klassificering: '2.5.2'",
      '  handlingar:',
      '    - handling: anbud',
      '      bevaras eller gallras: Gallras 2 år efter avtalets slut',
    ].join('\n')
    const { facts, documents } = sheetOf({ ...exampleCase(), basis: { routine } })
    expect(facts.find(({ id }) => id === 'class')?.value).toBe('2.5.2')
    expect(facts.find(({ id }) => id === 'keep')?.value).toBe(
      'Enligt Plan för Provregionen (exempel), 2026-03-02. Se varje handling.',
    )
    expect(
      documents.filter(({ keep }) => keep !== null).map(({ title, keep }) => `${title}: ${keep}`),
    ).toEqual(['Anbud 1: Gallras 2 år efter avtalets slut', 'Anbud 2: Gallras 2 år efter avtalets slut'])
  })

  it('places each file once, at its document, and what belongs nowhere as an attachment', () => {
    const bidder = exampleCase().suppliers[0]?.id ?? ''
    const attachments = [
      file('a1', 'Offert.pdf', `suppliers.${bidder}.bid`),
      file('a2', 'Bilaga till offert.XLSX', `suppliers.${bidder}.bid`),
      file('a3', 'Foto.jpg'),
    ]
    const found = { ...exampleCase(), attachments }
    const { documents, facts } = sheetOf(found)
    const placed = documents.flatMap(({ title, files }) =>
      files.flatMap(({ id }) => (id === null ? [] : [`${title} ${id}`])),
    )
    expect(placed.toSorted()).toEqual(['Anbud 1 a1', 'Anbud 1 a2', 'Bilaga: Foto.jpg a3'])
    // Called by another name than the record has it by: the number there leads from one to the other.
    const text = sheetText(sheetOf(found)).replaceAll('\u00A0', ' ')
    expect(text).toContain('MT-2026-131_2026-12-04_Anbud-1.xlsx (2 kB, bil. 2)')
    expect(JSON.stringify(attachmentsSection(found, []))).toContain('2. Bilaga till offert.XLSX')
    expect(documents.find(({ type }) => type === 'other')).toMatchObject({ way: 'added', from: undefined })
    expect(facts.find(({ id }) => id === 'attachments')?.value).toBe(
      '3 filer; 4 handlingar utan fil; 1 handling på annan plats',
    )
    expect([...namesOf(found).attachments]).toEqual([
      ['a1', 'MT-2026-131_2026-12-04_Anbud-1.pdf'],
      ['a2', 'MT-2026-131_2026-12-04_Anbud-1.xlsx'],
      ['a3', 'MT-2026-131_Bilaga.jpg'],
    ])
  })
})

describe('the names of the files', () => {
  it('are safe wherever they go: no reserved sign, composed letters, a hundred letters at most, all different', () => {
    const title = 'CON: *Måleri* & "Plåt" <a\u0308pple> / \u202Evit\\ '.repeat(8)
    const many = Array.from({ length: 40 }, (_, n) => file(`f${n}`, `x.${'långändelse'.repeat(3)}`))
    for (const found of [
      {
        ...answered(exampleCase(), { 'subject.title': title, 'record.diarienummer': '' }),
        attachments: many,
      },
      { ...answered(secretCase(), { 'subject.title': title }), attachments: many },
      answered(exampleCase(), { 'record.diarienummer': 'KS 2026/123' }),
    ]) {
      const { attachments, ...own } = namesOf(found, '2026-12-09')
      const all = [...Object.values(own), ...attachments.values()]
      expect(new Set(all.map((name: string) => name.toLowerCase())).size).toBe(all.length)
      for (const name of all) {
        expect([...name].length, name).toBeLessThanOrEqual(longestFileName)
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]|[. -]$|^[. -]/u)
        expect(name).toBe(name.normalize('NFC'))
      }
    }
    expect(namesOf(answered(exampleCase(), { 'record.diarienummer': 'KS 2026/123' })).record).toBe(
      'KS-2026-123_2026-12-20_Dokumentation-direktupphandling.pdf',
    )
  })
})

describe('the name of a file', () => {
  it('tells no supplier while bids are secret, though the title does', () => {
    const name = secretCase().suppliers.find((one) => one.name !== undefined)?.name ?? ''
    const found = answered(secretCase(), { 'subject.title': `Kalibrering av ${name}` })
    const { attachments, ...own } = namesOf(
      { ...found, attachments: [file('a', `${name}.pdf`, `suppliers.${found.suppliers[0]?.id ?? ''}.bid`)] },
      '2026-12-09',
    )
    const word = name.split(' ')[0] ?? ''
    expect(word).not.toBe('')
    for (const one of [...Object.values(own), ...attachments.values()]) expect(one).not.toContain(word)
    expect(own.record).toMatch(/OSL_Direktupphandling?_2026-12-09_/)
  })

  it('is taken by a file system whatever letters it is of, also of the case file beside', () => {
    const pictures = answered(exampleCase(), {
      'subject.title': 'Snö 👍🏽 och is ☃️',
      'record.diarienummer': '',
    })
    expect(namesOf(pictures).record).toBe('Snö-och-is_2026-12-20_Dokumentation-direktupphandling.pdf')
    for (const title of ['😀'.repeat(120), '漢'.repeat(120), 'Å'.repeat(120)]) {
      const found = answered(exampleCase(), { 'subject.title': title, 'record.diarienummer': '' })
      const { record } = namesOf(found)
      const beside = caseFileBeside(recordName(found, '2026-12-20', 12))
      expect(record).toMatch(/_Dokumentation-direktupphandling\.pdf$/)
      expect(beside).toMatch(/_Dokumentation-direktupphandling-v12\.direktlots\.json$/)
      for (const one of [record, beside]) {
        expect([...one].length).toBeLessThanOrEqual(longestFileName + '.direktlots.json'.length)
        expect(Buffer.from(one, 'utf8').length).toBeLessThanOrEqual(250)
      }
    }
  })
})

describe('the class of the case', () => {
  it('is that of the office’s plan; without one nobody here knows it, and there is nothing to copy', () => {
    const of = (found: Case) => sheetOf(found).facts.find(({ id }) => id === 'class')
    expect(of(exampleCase())).toMatchObject({
      value: 'Enligt er dokumenthanteringsplan',
      copy: null,
    })
  })
})

describe('the mail to the registrar', () => {
  const { mostBytes } = registrationRules.mail
  const named = (name: string, size: number) => ({
    name,
    type: 'application/pdf',
    bytes: new Uint8Array(size),
  })

  it('takes files as far as there is room, and says which are left and which are not here', () => {
    const files = [named('a.pdf', 100), named('stor.zip', mostBytes), named('b.pdf', mostBytes - 100)]
    const mail = mailOf(sheetOf(exampleCase()), files, ['borta.pdf'])
    expect(mail.files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
    expect(mail.tooLarge).toEqual(['stor.zip'])
    expect(mail.body).toMatch(
      /får inte plats[\s\S]*- stor\.zip[\s\S]*finns inte på min dator[\s\S]*- borta\.pdf/,
    )
    expect(mail.body).toContain('1. Förfrågan')
    expect(mail.subject).toBe('MT 2026/131 – Direktupphandling: Kalibrering av infusionspumpar')
  })

  it('asks for a number only where there is none, and the number is copied alone', () => {
    const without = answered(exampleCase(), { 'record.diarienummer': '', 'record.registeredOn': '' })
    const [has, lacks] = [sheetOf(exampleCase()), sheetOf(without)]
    const copied = ({ facts }: typeof has) => facts.find(({ id }) => id === 'number')?.copy
    expect([copied(has), copied(lacks)]).toEqual([exampleCase().record.diarienummer, null])
    expect(mailOf(lacks, [], []).body).toContain('Svara gärna med diarienumret')
    expect(mailOf(has, [], []).body).not.toContain('Svara gärna')
  })

  it('has no supplier in its subject before the decision, whatever was typed, and says that it is secret', () => {
    const found = answered(secretCase(), { 'record.matter': 'Pumpservice HB kalibrerar' })
    const mail = mailOf(sheetOf(found, '2026-12-09'), [], [])
    expect(mail.subject).toBe('För diarieföring – Direktupphandling')
    expect(mail.body).toContain('Mejlet innehåller hemliga uppgifter.')
  })
})
