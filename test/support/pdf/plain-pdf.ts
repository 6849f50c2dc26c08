import { PDFDocument } from 'pdfkit'

/** What the library makes of a text when nothing is asked of it. */
export async function plainPdf(text: string, font?: Uint8Array): Promise<Uint8Array> {
  const doc = new PDFDocument()
  const chunks: Buffer[] = []
  const done = new Promise((resolve) => doc.on('end', resolve))
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  if (font) doc.registerFont('given', font).font('given')
  doc.text(text, 72, 72)
  doc.end()
  await done
  return new Uint8Array(Buffer.concat(chunks))
}
