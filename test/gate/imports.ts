import { dirname, join, posix } from 'node:path'

/** What a file asks for: every specifier in import, export … from and import(), types included. */
export function importsOf(source: string): readonly string[] {
  const statement = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm
  const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [statement, call].flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))
}

/** The path below the repository that a relative import leads to; a package's name stays as it is. */
export function resolveImport(fromFile: string, specifier: string): string {
  return specifier.startsWith('.')
    ? join(dirname(fromFile), specifier).replaceAll('\\', posix.sep)
    : specifier
}
