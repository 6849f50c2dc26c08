import { examine, torment } from '../support/pdf/hostile/torment.ts'
import { faultsByPreflight, hasPreflight, preflightNotRun } from '../support/pdf/preflight.ts'
import { faultsByVeraPdf, hasVeraPdf, notRun, type Claimed } from '../support/pdf/verapdf.ts'

// `npm run torture`: 500 records of hostile text and of many sizes, others at each run. A seed that is given is used again.
const records = 500
/** How many files veraPDF is given at once: it is slow to start. */
const batch = 50
const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31)
const isThere = hasVeraPdf()
const hasSecond = hasPreflight()
const started = performance.now()
console.log(`${records} generated records, seed ${seed}`)
const files: Claimed[] = []
await torment(records, seed, async (document) => {
  const { faults, ...file } = await examine(document)
  if (isThere || hasSecond) files.push(file)
  return faults
})
const faults = []
if (isThere)
  for (let at = 0; at < files.length; at += batch)
    faults.push(...faultsByVeraPdf(files.slice(at, at + batch)))
const old = files.filter(({ level }) => level === '1a').map(({ bytes }) => bytes)
if (hasSecond) faults.push(...faultsByPreflight(old))
if (faults.length > 0) throw new Error(faults.join('\n'))
console.log(isThere ? `veraPDF has nothing against any of the ${files.length}.` : notRun)
console.log(hasSecond ? `Preflight has nothing against any of the ${old.length} of 1a.` : preflightNotRun)
console.log(
  `All follow the rules and have every word, in ${Math.round((performance.now() - started) / 1000)} s.`,
)
