// Run as a process of its own, to be killed. Writes drafts and changes as fast as it can and prints a line when each
// call has returned: what is printed has been promised.
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { attachFile } from '../../../electron/store/attachments.ts'
import { applyChanges, createCase } from '../../../electron/store/changes.ts'
import { putDraft } from '../../../electron/store/drafts.ts'
import { openStore } from '../../../electron/store/open.ts'
import { instantNow, systemSources } from '../../../electron/store/sources.ts'
import { fileLimits } from '../../../src/domain/attachments/limits.ts'
import { aCase } from './a-case.ts'

const folder = process.argv[2] ?? ''
const opened = openStore({ folder, sources: systemSources })
if (!opened.ok) {
  writeSync(1, `${opened.problem}\n`)
  process.exit(1)
}
const { db } = opened
createCase(db, systemSources, { document: aCase('a1', '0'), changes: [], who: 'Eva', page: 'start' })
if (process.argv[3] !== 'hold') writeSync(1, 'open\n')
for (let n = 1; process.argv[3] === 'files'; n += 1) {
  attachFile(db, systemSources, {
    caseId: 'a1',
    id: `f${n}`,
    name: `fil-${n}.bin`,
    belongsTo: undefined,
    bytes: new Uint8Array(randomBytes(100_000)),
    addedAt: instantNow(systemSources),
    limits: fileLimits,
    who: 'Eva',
    page: 'start',
  })
  writeSync(1, `file ${n}\n`)
}
for (let n = 1; process.argv[3] === 'write'; n += 1) {
  putDraft(db, {
    caseId: 'a1',
    path: `p${n}`,
    text: `${n}`,
    page: 'start',
    savedAt: instantNow(systemSources),
  })
  writeSync(1, `draft ${n}\n`)
  if (n % 3 !== 0) continue
  applyChanges(db, systemSources, {
    caseId: 'a1',
    before: aCase('a1', `${n - 3}`),
    after: aCase('a1', `${n}`),
    changes: [{ field: 'subject.title', old: `${n - 3}`, new: `${n}` }],
    who: 'Eva',
    page: 'start',
    clearDrafts: [`p${n}`],
  })
  writeSync(1, `change ${n}\n`)
}
// It then holds the store open until it is ended. A handle that nobody refers to is collected, and must not take the
// lock with it.
setInterval(() => globalThis.gc?.(), 10)
setTimeout(() => writeSync(1, 'held\n'), 100)
