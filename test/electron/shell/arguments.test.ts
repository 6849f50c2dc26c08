import { expect, test } from 'vitest'
import { readArguments } from '../../../electron/shell/arguments.ts'

const argv = ['electron', '.', '--data', '/tmp/x', '--clock', '2026-12-04T10:02']

test('reads the clock and the folder', () => {
  expect(readArguments(argv, false)).toEqual({ clock: new Date(2026, 11, 4, 10, 2), dataFolder: '/tmp/x' })
  expect(readArguments(['electron', '.'], false)).toEqual({ clock: null, dataFolder: null })
})

test('an installed program takes neither', () => {
  expect(readArguments(argv, true)).toEqual({ clock: null, dataFolder: null })
})

test('a time that is none is an error, not the wrong time', () => {
  expect(() => readArguments(['--clock', 'i morgon'], false)).toThrow('i morgon')
})
