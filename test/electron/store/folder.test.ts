import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyTemporary, prepareDataFolder } from '../../../electron/store/prepare-folder.ts'
import { storageSentence } from '../../../electron/store/storage-sentence.ts'
import { aFolder } from '../../support/store/stores.ts'

const modeOf = (path: string) => statSync(path).mode & 0o777

test.skipIf(process.platform === 'win32')(
  'what is open to others is closed, what is read-only stays so',
  () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'direktlots.sqlite'), '')
    writeFileSync(join(folder, 'direktlots.sqlite-wal'), '')
    chmodSync(join(folder, 'direktlots.sqlite'), 0o644)
    chmodSync(join(folder, 'direktlots.sqlite-wal'), 0o444)
    chmodSync(folder, 0o755)
    expect(prepareDataFolder(folder)).toBeNull()
    expect(
      ['', 'tmp', 'direktlots.sqlite', 'direktlots.sqlite-wal'].map((name) => modeOf(join(folder, name))),
    ).toEqual([0o700, 0o700, 0o600, 0o400])
  },
)

test('tmp/ is emptied, folders too, and nothing else', () => {
  const folder = aFolder()
  prepareDataFolder(folder)
  mkdirSync(join(folder, 'tmp', 'sub'))
  writeFileSync(join(folder, 'tmp', 'sub', 'a.pdf'), 'x')
  writeFileSync(join(folder, 'kept.txt'), 'x')
  emptyTemporary(folder)
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  expect(existsSync(join(folder, 'kept.txt'))).toBe(true)
})

test('a link is removed, what it leads to is not', () => {
  const [folder, other] = [aFolder(), aFolder()]
  writeFileSync(join(other, 'a.txt'), 'x')
  mkdirSync(join(folder, 'tmp'))
  symlinkSync(other, join(folder, 'tmp', 'link'))
  emptyTemporary(folder)
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  const linked = aFolder()
  symlinkSync(other, join(linked, 'tmp'))
  emptyTemporary(linked)
  expect(existsSync(join(other, 'a.txt'))).toBe(true)
})

test('a folder without tmp/ is nothing to empty', () => {
  expect(() => emptyTemporary(join(aFolder(), 'not there'))).not.toThrow()
})

test.each([
  ['SQLITE_FULL', 'Disken är full'],
  ['ENOSPC', 'Disken är full'],
  ['SQLITE_READONLY_DIRECTORY', 'skrivrätt'],
  ['EROFS', 'skrivrätt'],
  ['SQLITE_IOERR_WRITE', 'Disken svarade med ett fel'],
  ['SQLITE_CORRUPT', 'skadad'],
  ['SQLITE_NOTADB', 'skadad'],
  ['SQLITE_BUSY', 'Stäng det andra programmet'],
  ['SQLITE_CANTOPEN', 'disken är ansluten'],
  ['SQLITE_TOOBIG', 'Korta den'],
])('%s has a sentence', (code, words) => {
  expect(storageSentence(Object.assign(new Error(), { code }))).toContain(words)
})

test.each([
  new Error('x'),
  'SQLITE_FULL',
  null,
  Object.assign(new Error(), { code: 'SQLITE_CONSTRAINT_UNIQUE' }),
])('what is no error of the disk has none: %s', (error) => {
  expect(storageSentence(error)).toBeNull()
})
