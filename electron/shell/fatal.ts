import { app, dialog } from 'electron'

/** Shows what went wrong in words a person can act on, then ends the program. */
export function endWithMessage(error: unknown): void {
  console.error(error)
  dialog.showErrorBox('Direktlots måste stängas', fatalText(error))
  app.exit(1)
}

function fatalText(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'RulesFileError')
    return [
      'En av programmets regelfiler går inte att använda. Det du har fyllt i är sparat.',
      'Installera om Direktlots, eller skicka texten nedan till dem som sköter datorerna hos er.',
      what,
    ].join('\n\n')
  return [
    'Något gick fel som programmet inte kan rätta till. Det du har fyllt i är sparat.',
    'Starta Direktlots igen. Händer det en gång till: skicka texten nedan till dem som sköter datorerna hos er.',
    what,
  ].join('\n\n')
}

/** From now on, errors nobody caught end the program with a message. */
export function watchForFatalErrors(): void {
  process.on('uncaughtException', endWithMessage)
  process.on('unhandledRejection', endWithMessage)
  app.on('render-process-gone', (_event, _contents, details) => {
    if (details.reason !== 'clean-exit') endWithMessage(new Error(`Sidan avslutades: ${details.reason}`))
  })
}
