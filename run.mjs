// Runs a file of the project on a Node that is new enough: `node run.mjs FILE [WORDS]`. The machine's own Node may be 20;
// the project brings Node 24 as an optional npm package for its platform. Its folder is put first on PATH, so that the
// tools that are started from here run on it too. npm's own link in node_modules/.bin is not relied on: npm 10 takes it
// away again when it drops the packages of the other platforms.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listRules } from './list-rules.mjs'

try {
  listRules()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const root = dirname(fileURLToPath(import.meta.url))
const platform = process.platform === 'win32' ? 'win' : process.platform
const name = process.platform === 'win32' ? 'node.exe' : 'node'
const brought = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name)

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const isNewEnough = major > 22 || (major === 22 && minor >= 12)
const node = existsSync(brought) ? brought : isNewEnough ? process.execPath : null

if (node === null) {
  console.error(
    `Node ${process.versions.node} är för gammal här, och projektets egen Node finns inte för ${platform}-${process.arch}. Kör npm ci igen, eller installera Node 22.12 eller nyare.`,
  )
  process.exitCode = 1
} else {
  const [file = '', ...words] = process.argv.slice(2)
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
  const env = { ...process.env }
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const bins = [dirname(node), join(root, 'node_modules', '.bin')]
  env[pathKey] = [...bins, env[pathKey] ?? ''].join(delimiter)
  const child = spawn(node, [...flags, file, ...words], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`Node gick inte att starta (${error.message}). Kör npm ci igen.`)
    process.exitCode = 1
  })
  child.on('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
