import { FontSet } from './font-set.ts'
import type { FontFiles } from './load-fonts.ts'
import { normaliseText } from './normalise.ts'
import { SoundDocument } from './sound-document.ts'
import { text } from './style.ts'

/** Which characters of some texts no font of a PDF can draw, each once: told before the PDF is made. */
export function unshownIn(texts: readonly string[], files: FontFiles): readonly string[] {
  const doc = new SoundDocument({
    title: '',
    author: '',
    subject: '',
    createdAt: '2000-01-01T00:00:00Z',
    caseSha256: null,
  })
  const fonts = new FontSet(doc, files)
  for (const one of texts) for (const line of normaliseText(one).split('\n')) fonts.runs(line, text.body)
  return fonts.replaced
}
