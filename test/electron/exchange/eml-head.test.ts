import { describe, expect, it } from 'vitest'
import { readEmlHead } from '../../../electron/exchange/eml-head.ts'

const mail = (...lines: readonly string[]) => Buffer.from([...lines, '', 'Date: 1 Jan 2020'].join('\r\n'))
const head = (...lines: readonly string[]) =>
  readEmlHead('svar.eml', mail('From: a@example.se', ...lines)) ?? undefined

describe('the head of a mail', () => {
  it('tells the day and who it is from and to, names decoded, and nothing of its body', () => {
    const bytes = mail(
      'Received: from x',
      'Received: from y',
      'From: =?UTF-8?Q?Eva_R=C3=B6s?=',
      ' =?utf-8?B?LCBOb3Jk?= <Eva@Nord.example>',
      'To: "Ek, Kim" <kim@region.example>, info@region.example',
      'Cc: bo@region.example',
      'Date: Thu, 3 Dec 2026 23:30:00 +0100 (CET)',
    )
    expect(readEmlHead('Svar.EML', bytes)).toEqual({
      at: new Date('2026-12-03T22:30:00Z'),
      from: 'Eva Rös, Nord, Eva@Nord.example',
      to: 'Ek, Kim, kim@region.example; info@region.example',
      fromAddresses: ['eva@nord.example'],
      toAddresses: ['kim@region.example', 'info@region.example', 'bo@region.example'],
    })
  })

  it('is none of another file, of a draft, nor of what is no mail', () => {
    expect(readEmlHead('svar.txt', mail('From: a@example.se'))).toBeNull()
    expect(head('X-Unsent: 1')).toBeUndefined()
    for (const text of ['', 'hej\r\n\r\nFrom: a@example.se', '\u0000\u0001', 'PK\u0003\u0004'])
      expect(readEmlHead('svar.eml', Buffer.from(text)), text).toBeNull()
  })

  it.each([
    '3 Dec 2026 23:30:00',
    '31 Feb 2026 10:00:00 +0100',
    '3 Deb 2026 10:00:00 +0100',
    '2026-12-03',
    'Thu, 3 Dec 26 10:00 +0100',
  ])('has no day where it is not surely one: %s', (date) => {
    expect(head(`Date: ${date}`)?.at).toBeUndefined()
  })

  it('leaves out what stands twice, what is no address, and what is not seen', () => {
    expect(head('Date: 3 Dec 2026 10:00 +0100', 'Date: 4 Dec 2026 10:00 +0100')?.at).toBeUndefined()
    expect(head('To: undisclosed-recipients:;')?.to).toBeUndefined()
    expect(head('To: a\u202E\u0007b <x@example.se>')?.to).toBe('ab, x@example.se')
    const many = Array.from({ length: 300 }, (_, n) => `p${n}@example.se`).join(', ')
    expect(head(`To: ${many}`)?.to).toBe(
      'p0@example.se; p1@example.se; p2@example.se; p3@example.se; och 296 till',
    )
  })

  it('is read in time whatever it holds', () => {
    for (const piece of ['"', '<', '@', ' ', 'a@', '<a@', '=?utf-8?q?', '\\"', ','])
      expect(() => head(`To: ${piece.repeat(20_000)}`)).not.toThrow()
  })

  it('of an older program is read by its letters', () => {
    const bytes = Buffer.from(
      'From: Eva R\u00F6s <e@x.example>\r\nDate: 3 Dec 2026 10:00 GMT\r\n\r\n',
      'latin1',
    )
    expect(readEmlHead('a.eml', bytes)).toMatchObject({ from: 'Eva Rös, e@x.example' })
  })
})
