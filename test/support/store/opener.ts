// Run as a process of its own, as another user: opens the store and prints why it does not open, or "open".
import { openStore } from '../../../electron/store/open.ts'
import { systemSources } from '../../../electron/store/sources.ts'

const opened = openStore({ folder: process.argv[2] ?? '', sources: systemSources })
process.stdout.write(opened.ok ? 'open' : opened.problem)
if (opened.ok) opened.close()
