import { decisionLevels } from '../../domain/case/choices.ts'

export type Level = keyof typeof decisionLevels

/** The levels, the lowest first. */
export const levels = Object.keys(decisionLevels) as readonly Level[]

export const isAtLeast = (level: Level, least: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(least)

/** The higher of two levels. */
export const higher = (a: Level, b: Level): Level => (isAtLeast(a, b) ? a : b)
