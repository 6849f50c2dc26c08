import { createContext } from 'react'
import type { Lack } from './lacks.ts'

/** The empty fields that the page has just said it lacks, by path. */
export const Marked = createContext<ReadonlySet<string>>(new Set())

/** The fields to mark: each that has to be filled in, not those of which one is enough. */
export const markedBy = (lacks: readonly Lack[]): ReadonlySet<string> =>
  new Set(lacks.flatMap(({ is, fields, marks }) => (is === 'missing' && marks === true ? fields : [])))
