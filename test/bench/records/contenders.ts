import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pdfmake from 'pdfmake'
import { loadFonts } from '../../../electron/pdf/load-fonts.ts'
import { renderPdf } from '../../../electron/pdf/render.ts'
import type { RecordDocument } from '../../../src/record/tree.ts'
import { findBrowser } from '../../support/browser/find-browser.ts'
import { launchBrowser } from '../../support/browser/launch-browser.ts'
import { fontFolder } from '../../support/pdf/rendered.ts'
import { toHtml } from './to-html.ts'
import { toPdfmake } from './to-pdfmake.ts'

export const contenders = ['Direktlots', 'pdfmake', 'Chromium'] as const

export type Contender = (typeof contenders)[number]

/** Makes the record as a PDF. What is not of the work itself, such as starting the browser, is done before. */
export type Make = (document: RecordDocument) => Promise<Uint8Array>

/** Makes ready. `close` ends what was started. */
export async function ready(contender: Contender): Promise<{ make: Make; close: () => Promise<void> }> {
  const nothing = (): Promise<void> => Promise.resolve()
  switch (contender) {
    case 'Direktlots':
      return {
        // All that is promised: tags, archive format, bookmarks, links.
        make: async (document) => (await renderPdf(document, { fonts: await loadFonts(fontFolder) })).bytes,
        close: nothing,
      }
    case 'pdfmake':
      pdfmake.setUrlAccessPolicy(() => false)
      pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder))
      pdfmake.setFonts({
        Source: {
          normal: join(fontFolder, 'SourceSans3_400Regular.ttf'),
          bold: join(fontFolder, 'SourceSans3_700Bold.ttf'),
        },
      })
      return { make: (document) => pdfmake.createPdf(toPdfmake(document)).getBuffer(), close: nothing }
    case 'Chromium':
      return chromium()
  }
}

async function chromium(): Promise<{ make: Make; close: () => Promise<void> }> {
  const found = await findBrowser({ headless: true })
  if (!found) throw new Error('No browser was found')
  const browser = await launchBrowser({ found, headless: true, switches: ['--allow-file-access-from-files'] })
  const page = await browser.newPage()
  const path = join(mkdtempSync(join(tmpdir(), 'direktlots-bench-')), 'record.html')
  return {
    make: async (document) => {
      writeFileSync(path, toHtml(document))
      await page.goto(pathToFileURL(path).href)
      await page.evaluate(async () => {
        await globalThis.document.fonts.ready
      })
      return page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        displayHeaderFooter: true,
        margin: { top: '25mm', bottom: '27mm', left: '24mm', right: '20mm' },
      })
    },
    close: () => browser.close(),
  }
}
