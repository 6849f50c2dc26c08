import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { caseFileName, recordName } from '../../src/registration/file-names.ts'
import { buildProgram } from './build.ts'
import { exampleCase } from './cases/example.ts'
import { handedOn, handOn } from './journey/hand-on.ts'
import { playExample } from './journey/play-example.ts'
import { overDays } from './journey/program.ts'
import { root } from './root.ts'

// `npm run demo`: plays the example case through the real window without a display, into out/, and hands it on.

const out = join(root, 'out')
const filedOn = '2026-12-14'
const written: string[] = []

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
console.log('Bygger programmet och spelar exempelärendet. Det tar någon minut.')
await buildProgram()
const days = overDays(await mkdtemp(join(tmpdir(), 'direktlots-demo-')))
try {
  const example = exampleCase()
  await playExample({
    example,
    days,
    picture,
    pdfPath: join(out, recordName(example, filedOn)),
    casePath: join(out, caseFileName(example, filedOn)),
  })
  const answers = days.answers()
  await handOn({ days, title: example.subject.title ?? '', picture, folder: out })
  written.push(
    ...Object.values(handedOn).map((name) => join(out, name)),
    join(out, recordName(example, filedOn)),
    join(out, recordName(example, filedOn).replace(/pdf$/, 'direktlots.json')),
    join(out, caseFileName(example, filedOn)),
  )
  for (const path of written) console.log(`Skrev ${relative(root, path)} (${(await stat(path)).size} byte)`)
  console.log(`${written.length} filer i ${relative(root, out)}/. Svar i ärendet: ${answers}.`)
} finally {
  await days.close()
}

/** The page in light and in dark, as tall as it is. */
async function picture(name: string): Promise<void> {
  const number = String(written.length / 2 + 1).padStart(2, '0')
  for (const colorScheme of ['light', 'dark'] as const) {
    await days.page().emulateMedia({ colorScheme })
    // The bar at the top stays in sight when the page is scrolled: on a picture of the whole page it belongs at the top.
    await days.page().evaluate(() => window.scrollTo(0, 0))
    const path = join(out, `${number}-${name}${colorScheme === 'dark' ? '-mork' : ''}.png`)
    await days.page().screenshot({ path, fullPage: true })
    written.push(path)
  }
  await days.page().emulateMedia({ colorScheme: 'light' })
}
