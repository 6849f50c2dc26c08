import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeFolder } from '../api/write-folder.ts'
import { openBundleFolder, openBundleZip } from '../exchange/bundle/read.ts'
import { attachmentNames } from '../exchange/bundle/files.ts'
import { caseIn, sha256Of } from '../verify/case-in.ts'
import { bundleCase, recordCase } from '../verify/open.ts'
import { isPdf } from '../verify/verify.ts'
import { Stop, type Command } from './command.ts'
import { bytesOf } from './verify.ts'

/** Takes the case out of a record or a bundle, with its files, into a new folder. */
export const open: Command = {
  usage: 'open FIL.pdf|PAKET.zip|MAPP UTMAPP',
  words: 2,
  async run({ words: [path = '', out = ''], print }) {
    const { text, files } = await heldIn(path)
    const read = caseIn(text)
    if (!read.ok) throw new Stop(`${path}: ${read.says}`)
    const names = new Map(attachmentNames(read.case, new Map()).map(({ id, name }) => [id, name]))
    const held = new Map(files.map((bytes) => [sha256Of(bytes), bytes]))
    const attached = read.case.attachments.flatMap(({ id, sha256 }) => {
      const [data, name] = [held.get(sha256), names.get(id)]
      return data === undefined || name === undefined ? [] : [{ name: `bilagor/${name}`, data }]
    })
    const folder = writeFolder(resolve(out), [{ name: 'arende.direktlots.json', data: text }, ...attached])
    print(
      `Skrev ärendet i ${folder}: ärendefilen och ${attached.length} av ${read.case.attachments.length} filer.`,
    )
    return true
  },
}

async function heldIn(path: string) {
  const about = statSync(path, { throwIfNoEntry: false })
  if (about === undefined) throw new Stop(`Filen ${path} finns inte. Kontrollera namn och mapp.`)
  if (about.isDirectory()) return bundleCase(openBundleFolder(path))
  const bytes = bytesOf(path)
  return isPdf(bytes) ? recordCase(bytes) : bundleCase(await openBundleZip(bytes))
}
