import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian's libpdfbox2-java lies, with all that it needs. */
const folder = '/usr/share/java'

/** What is said where it is not there. */
export const preflightNotRun = `PDFBox Preflight is not in ${folder}: it was not run.`

/** Whether Apache PDFBox Preflight is there: a second judge of PDF/A-1, which knows its level b. */
export const hasPreflight = (java = 'java'): boolean =>
  existsSync(join(folder, 'preflight.jar')) && spawnSync(java, ['-version']).status === 0

/** What it says against files of PDF/A-1. Empty: nothing. Throws where it answers for fewer files than it was given. */
export function faultsByPreflight(files: readonly Uint8Array[], java = 'java'): string[] {
  const work = mkdtempSync(join(tmpdir(), 'direktlots-preflight-'))
  try {
    const paths = files.map((bytes, index) => {
      const path = join(work, `${index}.pdf`)
      writeFileSync(path, bytes)
      return path
    })
    const list = join(work, 'list')
    writeFileSync(list, `${paths.join('\n')}\n`)
    const validator = 'org.apache.pdfbox.preflight.Validator_A1b'
    // The fewest optimisations: it runs for seconds.
    spawnSync(java, ['-XX:TieredStopAtLevel=1', '-cp', join(folder, '*'), validator, 'xml', 'group', list], {
      cwd: work,
    })
    const answer = `${list}.preflight.xml`
    const xml = existsSync(answer) ? readFileSync(answer, 'utf8') : ''
    const verdicts = xml.match(/<preflight name=[^]*?<\/preflight>/g) ?? []
    if (verdicts.length !== files.length)
      throw new Error(`Preflight answered for ${verdicts.length} of ${files.length} files`)
    return verdicts.filter((verdict) => !/<isValid [^>]*>true</.test(verdict))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
