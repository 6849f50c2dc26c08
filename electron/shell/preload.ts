import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../src/contract/bridge.ts'
import { callChannel } from './calls.ts'

// All the page gets. The privileged side refuses every channel that is not in the contract.
const bridge = {
  call: (channel, args) => ipcRenderer.invoke(callChannel, channel, args),
} satisfies Bridge

contextBridge.exposeInMainWorld('direktlots', bridge)
