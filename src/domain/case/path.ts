/**
 * Paths into a case: property names joined by points; a row of a list is named by its id
 * (`suppliers.0197….bid.receivedOn`). Pure: the case given in is never changed.
 */

import { remember } from '../remember.ts'

type Node = Readonly<Record<string, unknown>>
type Row = Node & { readonly id: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRow = (value: unknown): value is Row => isNode(value) && typeof value['id'] === 'string'

/** The value at a path, or undefined where there is none. */
export function getAt(root: unknown, path: string): unknown {
  let here: unknown = root
  for (const segment of segmentsOf(path)) {
    if (Array.isArray(here)) here = here.find((row) => isRow(row) && row.id === segment)
    else here = isNode(here) && Object.hasOwn(here, segment) ? here[segment] : undefined
  }
  return here
}

/** Paths are most of them the rules' own: few, and looked up in every case. */
const segmentsOf = remember((path: string): readonly string[] => path.split('.'))

/**
 * A copy with the value at the path set; undefined takes it away, and with it objects that become empty (but never a
 * row, nor what stands at the top level). Missing objects are made; a missing row is made only where `isList` says that
 * the path before it is a list.
 */
export function setAt<T>(root: T, path: string, value: unknown, isList: (path: string) => boolean): T {
  return set(root, path.split('.'), value, '', isList) as T
}

function set(
  here: unknown,
  rest: readonly string[],
  value: unknown,
  at: string,
  isList: (p: string) => boolean,
): unknown {
  const [segment, ...tail] = rest
  if (segment === undefined) return value
  const below = at === '' ? segment : `${at}.${segment}`
  if (at !== '' && isList(at))
    return setRow(Array.isArray(here) ? here : [], segment, tail, value, below, isList)
  const node: Node = isNode(here) ? here : {}
  const next = set(Object.hasOwn(node, segment) ? node[segment] : undefined, tail, value, below, isList)
  const { [segment]: _old, ...others } = node
  const emptied = tail.length > 0 && at !== '' && isNode(next) && Object.keys(next).length === 0
  return next === undefined || emptied ? others : { ...node, [segment]: next }
}

function setRow(
  rows: readonly unknown[],
  id: string,
  tail: readonly string[],
  value: unknown,
  below: string,
  isList: (p: string) => boolean,
): unknown {
  const index = rows.findIndex((row) => isRow(row) && row.id === id)
  if (tail.length === 0 && value === undefined) return rows.filter((_, i) => i !== index)
  const row = tail.length === 0 ? value : set(index < 0 ? { id } : rows[index], tail, value, below, isList)
  return index < 0 ? [...rows, row] : rows.map((old, i) => (i === index ? row : old))
}
