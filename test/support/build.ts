import { runTool } from '../gate/run-tool.ts'
import { buildConfigs } from '../gate/steps.ts'

/** Builds the program for those who are about to open it. Throws with what Vite said where it cannot be built. */
export async function buildProgram(): Promise<void> {
  for (const config of buildConfigs) {
    const { ok, output } = await runTool('vite', ['build', '--config', config])
    if (!ok) throw new Error(`Bygget misslyckades (${config}):\n${output}`)
  }
}
