import { describe, expect, it } from 'vitest'
import { savedFileName } from '../../../electron/exchange/saved-file-name.ts'

describe('the name under which a kept file is saved', () => {
  it.each([
    ['offert 2026.pdf', 'offert 2026.pdf'],
    ['Årsredovisning.PDF', 'Årsredovisning.pdf'],
    ['../../x', 'x'],
    ['..\\..\\windows\\x.pdf', 'windows_x.pdf'],
    ['C:\\x.pdf', 'C__x.pdf'],
    ['a<b>:"c"|?*.pdf', 'a_b___c____.pdf'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['COM1.tar.gz', '_COM1.tar.gz'],
    ['lpt¹.txt', '_lpt¹.txt'],
    ['Konsult.pdf', 'Konsult.pdf'],
    ['.bashrc', 'bashrc'],
    ['a.pdf...', 'a.pdf'],
    ['   ', 'fil utan namn'],
    ['...', 'fil'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe.oppna-inte'],
    ['rad\r\nett\u0000.pdf', 'rad ett.pdf'],
    ['faktura.pdf.js', 'faktura.pdf.js.oppna-inte'],
    ['start.BAT', 'start.bat.oppna-inte'],
    ['genväg.lnk. ', 'genväg.lnk.oppna-inte'],
  ])('%j becomes %j', (name, saved) => expect(savedFileName(name)).toBe(saved))

  it('keeps its ending where it is cut', () => {
    const name = savedFileName(`${'å'.repeat(300)}.pdf`)
    expect(name).toMatch(/^å+\.pdf$/)
    expect(name).toHaveLength(120)
    expect(savedFileName(`a.${'x'.repeat(300)}`)).toBe(`a.${'x'.repeat(117)}`)
  })
})
