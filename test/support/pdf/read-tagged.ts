import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Text of a PDF as a reader program has it, without what is marked as an artifact: headers, page numbers and the heads of
 * tables that recur on a new page. A line feed where a line, a page or a marked part ends.
 */
export async function readTagged(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the buffer over, so it gets a copy.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const pdf = await task.promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
    const open: boolean[] = []
    for (const item of items) {
      if ('str' in item) {
        if (!open.includes(true)) text += item.str + (item.hasEOL ? '\n' : '')
      } else if (item.type === 'endMarkedContent') {
        open.pop()
        text += '\n'
      } else open.push('tag' in item && item.tag === 'Artifact')
    }
    text += '\n'
  }
  await task.destroy()
  return text
}
