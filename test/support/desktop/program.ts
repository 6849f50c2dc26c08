import { join } from 'node:path'
import { root } from '../root.ts'
import { runCommonJs } from './run-common-js.ts'
import { StandInElectron } from './stand-in/electron.ts'
import { connect, type ScreenSide } from './wire.ts'

// The program's process in the browser host: the built main file with a stand-in for Electron. It is started by
// browser-host.ts with the same arguments as Electron would be, and ends when whoever started it is gone.

process.on('disconnect', () => process.exit(1))

const screen = connect<ScreenSide>(
  {
    send: (message) => void process.send?.(message),
    onMessage: (take) => void process.on('message', (message) => take(Object(message))),
  },
  () => electron,
)
const electron = new StandInElectron(screen, end)

runCommonJs(join(root, 'dist', 'main', 'main.cjs'), electron.module)
void screen.started(electron.app.switches)

// What has been said last, an error dialog for one, must have left before the process does.
function end(code: number): void {
  process.send?.({ answer: 0 }, () => process.exit(code))
}
