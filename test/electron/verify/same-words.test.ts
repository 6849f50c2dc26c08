import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startsAsOurs } from '../../../electron/pdf/own-start.ts'
import { partsThatDiffer } from '../../../electron/verify/same-file.ts'
import { sealIn, sealPdf } from '../../../electron/verify/seal.ts'
import type { Installation } from '../../support/package/two-installations.ts'
import { rewrite, type Edit } from '../../support/pdf/rewrite.ts'
import { aKey } from '../../support/verify/a-key.ts'
import { anInstallation, look, said, savedPdf } from '../../support/verify/saved-record.ts'

let place: Installation
let plain: Buffer
beforeAll(async () => {
  const made = await anInstallation('3a')
  place = made.place
  plain = sealIn((await savedPdf(place, made.id)).bytes)?.plain ?? Buffer.alloc(0)
})
afterAll(() => place.close())

/** The edit done to the first object that it changes. */
function once(edit: Edit): Edit {
  let isDone = false
  return (object) => {
    const edited = isDone ? object : edit(object)
    isDone ||= edited !== object
    return edited
  }
}

const white = '\nq 1 1 1 rg 0 300 600 400 re f 0 0 0 rg 100 500 300 40 re f Q\nendstream'
const note =
  '/Type /Page\n/Annots [<< /Type /Annot /Subtype /FreeText /Rect [50 300 500 500] /Contents (900 000 kr) /DA (/Helv 30 Tf) /F 4 >>]\n'

const edits: readonly (readonly [string, Edit, string])[] = [
  [
    'white paint over a page',
    (object) => (/\bBT\n/.test(object) ? object.replace(/\nendstream/, white) : object),
    'det som syns på sidorna',
  ],
  ['a note put on a page', (object) => object.replace(/\/Type \/Page\n/, note), 'anteckningar'],
  [
    'another title in the metadata',
    (object) => object.replace(/(<rdf:li xml:lang="x-default">)[^<]*/, '$1Ett annat ärende'),
    'filens egenskaper',
  ],
  [
    'an address that is opened with the file',
    (object) =>
      object.replace('/Type /Catalog', '/Type /Catalog\n/OpenAction << /S /URI /URI (http://x.example) >>'),
    'filens uppbyggnad',
  ],
]

describe('a record with the same words and other bytes', () => {
  it.each(edits)(
    'by %s is not as it was written, whatever key it is sealed with',
    async (_what, edit, where) => {
      const edited = rewrite(plain, once(edit))
      for (const file of [edited, sealPdf(edited, aKey())]) {
        const report = await look(file)
        expect(said(report)).toBe('broken bytes')
        expect(report.points.find(({ id }) => id === 'bytes')?.says).toContain(where)
        expect(report.points.find(({ id }) => id === 'printed')).toMatchObject({ state: 'told' })
      }
    },
  )

  it('that are only packed in another way is as it was written', async () => {
    const longer = rewrite(
      plain,
      once((object) => object.replace('/Type /Catalog', '/Type /Catalog /Extra 1')),
    )
    const packed = rewrite(
      longer,
      once((object) => object.replace(' /Extra 1', '')),
    )
    expect(packed.length).not.toBe(plain.length)
    expect(partsThatDiffer(plain, Buffer.from(packed))).toEqual([])
    expect(said(await look(sealPdf(packed, aKey())))).toBe('holds')
  })
})

describe('a record that is cut off', () => {
  it('is known as one by its beginning, and said to be damaged', async () => {
    expect(startsAsOurs(plain)).toBe(true)
    for (const part of [0.1, 0.5, 0.9]) {
      const report = await look(plain.subarray(0, Math.floor(plain.length * part)))
      expect(report.verdict, String(part)).toBe('broken')
      expect(report.title).toContain('Filen är inte som Direktlots skrev den. Använd den inte som den är')
      expect(JSON.stringify(report.points)).toContain('börjar som en PDF från Direktlots')
    }
  })

  it('and older than that beginning is said to be damaged, not to be somebody else’s', async () => {
    const older = Buffer.from(plain.toString('latin1').replace('%Direktlots\n', ''), 'latin1')
    const report = await look(older.subarray(0, Math.floor(older.length / 2)))
    expect(report).toMatchObject({ verdict: 'foreign', title: 'Filen är skadad eller inte hel.' })
  })
})
