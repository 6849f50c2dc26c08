import { describe, expect, it } from 'vitest'
import { endingOf, isProgram, shownFileName } from '../../../../src/domain/attachments/names.ts'

describe('a file name as it is shown', () => {
  it.each([
    ['offert 2026.pdf', 'offert 2026.pdf'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['\u2066a\u2069\u200F\u200Eb.pdf', 'ab.pdf'],
    ['rad\r\nett\u0000.pdf', 'rad ett.pdf'],
    ['A\u030A.pdf', 'Å.pdf'],
    ['Skärmbild 10.22\u202FPM.png', 'Skärmbild 10.22 PM.png'],
    ['\u202E\u0007', 'fil utan namn'],
    ['👩\u200D⚕️.png', '👩\u200D⚕️.png'],
  ])('%j stands as %j', (name, shown) => expect(shownFileName(name)).toBe(shown))

  it('is kept whole at 300 characters, and cut where it is longer than any file system takes', () => {
    expect(shownFileName(`${'å'.repeat(300)}.pdf`)).toBe(`${'å'.repeat(300)}.pdf`)
    expect(shownFileName('å'.repeat(5000))).toHaveLength(400)
  })
})

describe('a file that runs when it is opened', () => {
  it.each([
    'a.exe',
    'a.EXE',
    'faktura.pdf.js',
    'start.bat',
    'genväg.lnk',
    'a.exe. ',
    'install.msi',
    'x.desktop',
  ])('%s is one', (name) => expect(isProgram(name)).toBe(true))
  it.each(['offert.pdf', 'svar.msg', 'svar.eml', 'bild.jpeg', 'exe', 'a.exe.txt', 'utan ändelse'])(
    '%s is none',
    (name) => expect(isProgram(name)).toBe(false),
  )
})

it.each([
  ['a.PDF', 'pdf'],
  ['a', ''],
  ['a. b', ''],
  ['a.tar.gz', 'gz'],
  ['a.pdf. .', 'pdf'],
])('the ending of %j is %j', (name, ending) => expect(endingOf(name)).toBe(ending))
