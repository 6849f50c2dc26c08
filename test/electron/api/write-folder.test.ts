import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeFolder } from '../../../electron/api/write-folder.ts'
import { aFolder } from '../../support/store/stores.ts'

let folder = ''
beforeEach(() => {
  folder = aFolder()
})

/** No file system takes it. */
const tooLong = `${'b'.repeat(300)}.txt`

describe('a folder of files', () => {
  it('is taken away again where one of them cannot be written', () => {
    const place = join(folder, 'ut')
    const files = [
      { name: 'a.txt', data: 'a' },
      { name: tooLong, data: 'b' },
    ]
    expect(() => writeFolder(place, files)).toThrow(`${join(place, tooLong)} gick inte att spara`)
    expect(existsSync(place)).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('puts what has a folder of its own in it', () => {
    const place = writeFolder(join(folder, 'ut'), [
      { name: 'a.txt', data: 'a' },
      { name: 'bilagor/b.txt', data: 'b' },
      { name: 'bilagor/c.txt', data: 'c' },
    ])
    expect(readdirSync(join(place, 'bilagor')).toSorted()).toEqual(['b.txt', 'c.txt'])
  })

  it('has its name only when all of them are there, and a name of its own where one is taken', () => {
    const place = join(folder, 'ut')
    expect(writeFolder(place, [{ name: 'a.txt', data: 'a' }])).toBe(place)
    expect(writeFolder(place, [{ name: 'a.txt', data: 'b' }])).toBe(`${place}-2`)
    expect(readdirSync(folder).toSorted()).toEqual(['ut', 'ut-2'])
    expect(readdirSync(place)).toEqual(['a.txt'])
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says what to do where it cannot be made',
    () => {
      chmodSync(folder, 0o500)
      expect(() => writeFolder(join(folder, 'ut'), [])).toThrow('Välj en annan mapp')
      chmodSync(folder, 0o700)
    },
  )

  it('says what to do where the chosen folder is gone', () => {
    expect(() => writeFolder(join(folder, 'borta', 'ut'), [])).toThrow('Välj en annan mapp')
  })
})
