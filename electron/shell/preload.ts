import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../src/contract/bridge.ts'
import { callChannel } from './calls.ts'
import { leaveChannel, leftChannel } from './leave.ts'

/** The page's window: its events reach the page's own listeners. */
declare const window: { dispatchEvent(event: Event): boolean }

// All the page gets. The privileged side refuses every channel that is not in the contract.
const bridge = {
  call: (channel, args) => ipcRenderer.invoke(callChannel, channel, args),
} satisfies Bridge

contextBridge.exposeInMainWorld('direktlots', bridge)

// The page hears what it would hear anyway when it is torn down, but while it can still be heard itself. What it then
// sends goes before the answer, on the same way.
ipcRenderer.on(leaveChannel, () => {
  window.dispatchEvent(new Event('pagehide'))
  void ipcRenderer.invoke(leftChannel)
})
