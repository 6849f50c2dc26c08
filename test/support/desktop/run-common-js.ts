import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { compileFunction, constants } from 'node:vm'

/**
 * Runs a built CommonJS file as Node would, but answers `require('electron')` with `electron`. `window` is what a preload
 * script sees under that name.
 */
export function runCommonJs(file: string, electron: unknown, window?: object): void {
  const nodeRequire = createRequire(file)
  const ownRequire = (id: string): unknown => (id === 'electron' ? electron : nodeRequire(id))
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'window']
  const run = compileFunction(readFileSync(file, 'utf8'), parameters, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  const module = { exports: {} }
  run.call(module.exports, module.exports, ownRequire, module, file, dirname(file), window)
}
