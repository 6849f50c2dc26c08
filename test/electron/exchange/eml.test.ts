import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlOf, type Draft } from '../../../electron/exchange/eml.ts'
import { readEml } from '../../support/mail/read-eml.ts'

const draft = (change: Partial<Draft> = {}): Draft => ({
  to: ['anbud@nord.example'],
  subject: 'Förfrågan: Kalibrering av infusionspumpar',
  body: 'Hej!\n\nVi ber er lämna anbud.\nÅÄÖ\n',
  files: [{ name: 'forfragan.pdf', type: 'application/pdf', bytes: new Uint8Array([0x25, 0x50, 0, 255]) }],
  date: '2026-11-23T09:15:00+01:00',
  boundary: '=_direktlots.1',
  ...change,
})

const read = (change: Partial<Draft> = {}) => readEml(emlOf(draft(change)))

describe('a mail draft', () => {
  it('reads back as it was: receiver, subject, text and file', () => {
    const mail = read()
    expect(mail.to).toEqual(['anbud@nord.example'])
    expect(mail.subject).toBe('Förfrågan: Kalibrering av infusionspumpar')
    expect(mail.body).toBe('Hej!\r\n\r\nVi ber er lämna anbud.\r\nÅÄÖ\r\n')
    expect(mail.files.map(({ name, type, bytes }) => [name, type, [...bytes]])).toEqual([
      ['forfragan.pdf', 'application/pdf', [0x25, 0x50, 0, 255]],
    ])
  })

  it('is opened as a draft, dated, and says no sender', () => {
    const { headers } = read()
    expect(headers.get('x-unsent')).toBe('1')
    expect(headers.get('date')).toBe('Mon, 23 Nov 2026 09:15:00 +0100')
    expect([...headers.keys()]).toEqual(['x-unsent', 'to', 'subject', 'date', 'mime-version', 'content-type'])
  })

  it('has no To where no address is known, and needs no parts without a file', () => {
    const mail = read({ to: [], files: [] })
    expect(mail.headers.has('to')).toBe(false)
    expect(mail.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(mail.body).toContain('Vi ber er')
  })

  it.each([
    'a@b.example\r\nBcc: other@b.example',
    'a@b.example, other@b.example',
    'a@b.example>\r\n\r\nHej',
    'Anna <a@b.example>',
    'a@å.example',
    'a b@c.example',
    '',
  ])('lets nothing but a plain address be a receiver: %j', (address) => {
    const mail = read({ to: [address] })
    expect(mail.headers.has('to')).toBe(false)
    expect(mail.headers.has('bcc')).toBe(false)
  })

  it.each(['Hej\r\nBcc: x@y.example', 'Hej\nX-Other: 1', 'Hej\u2028Bcc: x@y.example', 'Hej\u0000\u0085du'])(
    'keeps a subject with line breaks on one line: %j',
    (subject) => {
      const mail = read({ subject })
      expect([...mail.headers.keys()].filter((name) => name === 'bcc' || name === 'x-other')).toEqual([])
      expect(mail.subject).not.toMatch(/[\r\n\u2028\u0085\u0000]/)
      expect(mail.subject).toMatch(/^Hej /)
    },
  )

  it('takes a subject that looks like an encoded word as the words it is', () => {
    expect(read({ subject: '=?utf-8?B?SGVq?=' }).subject).toBe('=?utf-8?B?SGVq?=')
  })

  it('reads back any subject, however long, letters and marks whole', () => {
    const long = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => `Å${text}ö`)
    fc.assert(
      fc.property(long, (subject) => {
        const plain = subject.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim()
        expect(read({ subject }).subject).toBe(plain)
      }),
    )
  })

  it('reads back any text and any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 }), (body, bytes) => {
        const mail = read({ body, files: [{ name: 'a.pdf', type: 'application/pdf', bytes }] })
        expect(mail.body.replaceAll('\r\n', '\n')).toBe(body.replace(/\r\n?/g, '\n'))
        expect([...(mail.files[0]?.bytes ?? [])]).toEqual([...bytes])
      }),
    )
  })

  it('holds no boundary in its parts, also where the text has it', () => {
    const mail = read({ body: 'före\n--=_direktlots.1--\nefter' })
    expect(mail.body).toBe('före\r\n--=_direktlots.1--\r\nefter')
    expect(mail.files).toHaveLength(1)
  })

  it.each([
    ['Förfrågan åäö.pdf', 'Förfrågan åäö.pdf'],
    ['a"; filename=evil.exe; x=".pdf', 'a"; filename=evil.exe; x=".pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system32\\cmd.exe', 'cmd.exe'],
    ['rad\r\nContent-Type: text/html\r\n\r\n<b>.pdf', 'html <b>.pdf'],
    ['avtal\u202Efdp.exe', 'avtalfdp.exe'],
    ['\uD800.pdf', '\uFFFD.pdf'],
    ["100 % 'rätt' (1)*.pdf", "100 % 'rätt' (1)*.pdf"],
    ['', 'fil'],
    ['..', 'fil'],
  ])('carries a hostile file name %j as a name and nothing else', (name, expected) => {
    const mail = read({ files: [{ name, type: 'application/pdf', bytes: new Uint8Array([1]) }] })
    expect(mail.files.map((file) => file.name)).toEqual([expected])
    expect(mail.headers.get('content-type')).toContain('multipart/mixed')
  })

  it('has no cut name beside the whole one, which a mail program could take instead', () => {
    const names = [
      `${'A'.repeat(70)}_2026-12-15_Dokumentation-direktupphandling.pdf`,
      `${'Å'.repeat(70)}_2026-12-15_Diarieunderlag.pdf`,
    ]
    const files = names.map((name) => ({ name, type: 'application/pdf', bytes: new Uint8Array([1]) }))
    const text = emlOf(draft({ files }))
    expect(readEml(text).files.map(({ name }) => name)).toEqual(names)
    expect([...text.matchAll(/ filename="([^"]+)"/g)].map(([, name]) => name)).toEqual([names[0]])
    expect(text).not.toContain('~')
  })

  it('carries a very long name whole up to what a file system takes', () => {
    const name = `${'Å'.repeat(240)}.pdf`
    const text = emlOf(draft({ files: [{ name, type: 'application/pdf', bytes: new Uint8Array([1]) }] }))
    expect(readEml(text).files[0]?.name).toBe(name)
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  it('cuts a long name between letters only, so that each piece can be read by itself', () => {
    const name = `${'å€😀'.repeat(25)}.pdf`
    const text = emlOf(draft({ files: [{ name, type: 'application/pdf', bytes: new Uint8Array([1]) }] }))
    const parts = [...text.matchAll(/ filename\*\d+\*=(?:UTF-8'')?([^;\r]+)/g)].map(([, part = '']) => part)
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.map((part) => decodeURIComponent(part)).join('')).toBe(name)
    expect(readEml(text).files[0]?.name).toBe(name)
  })
})
