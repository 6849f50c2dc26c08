import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fileFor } from '../../../electron/shell/file-for.ts'

const root = resolve('/program/dist/renderer')

describe('fileFor', () => {
  test('finds files below the page folder', () => {
    expect(fileFor(root, 'direktlots://app/index.html')).toBe(join(root, 'index.html'))
    expect(fileFor(root, 'direktlots://app/assets/index-1.js?v=1#x')).toBe(join(root, 'assets', 'index-1.js'))
    expect(fileFor(root, 'direktlots://app/..hidden.css')).toBe(join(root, '..hidden.css'))
  })

  test.each([
    'direktlots://app/',
    'direktlots://app/..%2f..%2fsecret.html',
    'direktlots://app/%2e%2e/%2e%2e%2fsecret.html',
    'direktlots://app/assets/..%2F..%2F..%2Fsecret.html',
    'direktlots://app/..%5c..%5csecret.html',
    'direktlots://app/C:%5CWindows%5Cwin.ini',
    'direktlots://app/index.html%00.png',
    'direktlots://app/%E0%A4%A',
    'direktlots://other/index.html',
    'direktlots://app.evil/index.html',
    'https://app/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('%s is no file of ours', (url) => {
    expect(fileFor(root, url)).toBeNull()
  })
})
