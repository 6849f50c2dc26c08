import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { contenders, ready } from './contenders.ts'
import { contents, treeFor } from './contents.ts'
import { peakMemory } from './memory.ts'
import type { Figures } from './compare.ts'

// One contender with one content, in a process of its own so that its memory is its own: prints its figures as JSON.
const [, , contenderName, contentName, runs = '1'] = process.argv
const contender = contenders.find((name) => name === contenderName)
const content = contents.find((name) => name === contentName)
if (!contender || !content) throw new Error(`No such contender or content: ${contenderName}, ${contentName}`)

const { make, close } = await ready(contender)
const document = treeFor(content)
// As in a program that has been open a while: the example warms it, and is told apart.
const example = treeFor('the example')
const begun = performance.now()
await make(example)
const cold = performance.now() - begun
const times: number[] = []
let bytes = new Uint8Array()
for (let run = 0; run < Number(runs); run += 1) {
  const started = performance.now()
  bytes = new Uint8Array(await make(document))
  times.push(performance.now() - started)
}
const megabytes = peakMemory()
await close()
const size = bytes.length
const task = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
const pages = (await task.promise).numPages
await task.destroy()
const figures: Figures = { times, cold, size, pages, megabytes }
console.log(JSON.stringify(figures))
