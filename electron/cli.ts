import { printLine } from './print-line.ts'

// A reader that closes its end (head, less) has what it wanted; a disk that is full is said in one line.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') printLine('Utskriften gick inte att skriva. Är disken full?')
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  // The files of rules are read when the commands are loaded, so a fault in one is caught only where they are loaded here.
  const { runWords } = await import('./commands/run-words.ts')
  process.exitCode = await runWords(process.argv.slice(2))
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  const isOfRules = error instanceof Error && error.name === 'RulesFileError'
  printLine(isOfRules ? reason : `Något gick fel i programmet: ${reason}`)
  process.exitCode = 1
}
