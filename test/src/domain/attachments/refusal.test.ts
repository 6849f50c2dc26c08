import { describe, expect, it } from 'vitest'
import { fileLimits, sayBytes } from '../../../../src/domain/attachments/limits.ts'
import { refusalOf } from '../../../../src/domain/attachments/refusal.ts'
import type { Attachment } from '../../../../src/domain/case/schema.ts'

const megabyte = 1024 * 1024
const listed = (n: number, size: number): Attachment => ({
  id: `f${n}`,
  name: `${n}.pdf`,
  size,
  sha256: String(n).padStart(64, '0'),
})
const said = (size: number, files: readonly Attachment[] = [], sha256?: string) =>
  refusalOf({ name: 'ritning.pdf', size, ...(sha256 === undefined ? {} : { sha256 }) }, files, fileLimits)

describe('a file is judged by its size before it is read', () => {
  it('is taken up to 50 MB, and sent to the diary above', () => {
    expect(said(50 * megabyte)).toBeNull()
    expect(said(50 * megabyte + 1)?.is).toBe('large')
    expect(said(200 * megabyte)?.sentence).toBe(
      'Filen ”ritning.pdf” är 200 MB och lades inte till. En fil får vara högst 50 MB: spara den i diariet och ange var.',
    )
  })

  it('is not taken empty', () => expect(said(0)).toMatchObject({ is: 'empty' }))

  it('is taken until the case has 500 MB', () => {
    const ten = Array.from({ length: 9 }, (_, i) => listed(i, 50 * megabyte))
    expect(said(50 * megabyte - 1, ten)).toBeNull()
    expect(said(50 * megabyte - 1, [...ten, listed(9, 2)])).toMatchObject({ is: 'large' })
    expect(said(50 * megabyte - 1, [...ten, listed(9, 2)])?.sentence).toContain('högst 500 MB tillsammans')
  })

  it('counts the same bytes at two places once', () => {
    const same = Array.from({ length: 20 }, (_, i) => ({ ...listed(1, 50 * megabyte), id: `f${i}` }))
    expect(said(50 * megabyte - 1, same)).toBeNull()
  })

  it('lets what the case may hold already come, until its hash says that it does not', () => {
    const full = Array.from({ length: 10 }, (_, i) => listed(i, 50 * megabyte))
    expect(said(50 * megabyte, full)).toBeNull()
    expect(said(50 * megabyte, full, listed(3, 0).sha256)).toBeNull()
    expect(said(50 * megabyte, full, 'f'.repeat(64))).toMatchObject({ is: 'large' })
  })
})

it.each([
  [1, '1 byte'],
  [1023, '1023 byte'],
  [1025, '2 kB'],
  [3.4 * megabyte, '3,4 MB'],
  [50 * megabyte, '50 MB'],
])('%i bytes are said as %s', (size, words) => expect(sayBytes(size)).toBe(words))
