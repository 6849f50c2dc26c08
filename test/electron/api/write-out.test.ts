import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeOut, writeOutAll } from '../../../electron/api/write-out.ts'
import { root } from '../../support/root.ts'
import { aFolder } from '../../support/store/stores.ts'

let folder = ''
beforeEach(() => {
  folder = aFolder()
})

describe('a file that is written out', () => {
  it('takes the place of the one before, and leaves nothing beside it', () => {
    const path = join(folder, 'a.pdf')
    writeOut(path, 'gammalt')
    writeOut(path, new Uint8Array([110, 121, 116, 116]))
    expect(readFileSync(path, 'utf8')).toBe('nytt')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it('that cannot be put in its place leaves what was there, and nothing else', () => {
    const path = join(folder, 'a.pdf')
    mkdirSync(path)
    expect(() => writeOut(path, 'x')).toThrow('Det är en mapp')
    expect(() => writeOut(join(folder, 'finns', 'inte.pdf'), 'x')).toThrow(/gick inte att spara/)
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  it.skipIf(process.platform !== 'linux')('on a full disk is no file, and says so', () => {
    expect(() => writeOut('/dev/full', 'x'.repeat(100_000))).toThrow('Disken är full')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'in a folder that takes none is no file',
    () => {
      chmodSync(folder, 0o500)
      expect(() => writeOut(join(folder, 'a.pdf'), 'x')).toThrow('skyddad')
      chmodSync(folder, 0o700)
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it('together with another is there with it, or neither is', () => {
    const [first, second] = [join(folder, 'a.pdf'), join(folder, 'finns', 'inte.json')]
    expect(() =>
      writeOutAll([
        { path: first, data: 'a' },
        { path: second, data: 'b' },
      ]),
    ).toThrow(/inte\.json gick inte att spara/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes away what a broken off write has left, and leaves what is not old', () => {
    const [old, young] = ['.direktlots-gammal.tmp', '.direktlots-ny.tmp'].map((name) => join(folder, name))
    writeFileSync(old ?? '', 'halv')
    writeFileSync(young ?? '', 'halv')
    utimesSync(old ?? '', new Date(2020, 1, 1), new Date(2020, 1, 1))
    writeOut(join(folder, 'a.pdf'), 'hel')
    expect(readdirSync(folder).toSorted()).toEqual(['.direktlots-ny.tmp', 'a.pdf'])
  })

  it('by a program that is killed is whole or as it was', async () => {
    const path = join(folder, 'a.pdf')
    const module = join(root, 'electron', 'api', 'write-out.ts')
    const script = `
      const { writeOut } = await import(${JSON.stringify(module)})
      console.log('begun')
      for (let n = 0; ; n += 1) writeOut(${JSON.stringify(path)}, String(n % 10).repeat(3_000_000))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    for (let round = 0; !existsSync(path) && round < 1000; round += 1)
      await new Promise((go) => setTimeout(go, 10))
    child.kill('SIGKILL')
    await once(child, 'exit')
    const text = readFileSync(path, 'utf8')
    expect(text).toHaveLength(3_000_000)
    expect(text).toBe((text[0] ?? '').repeat(3_000_000))
  })
})
