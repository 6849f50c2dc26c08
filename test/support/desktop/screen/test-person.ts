import { basename } from 'node:path'
import type { Person } from './person.ts'

interface TestPerson {
  readonly person: Person
  readonly savesAsked: readonly string[]
  readonly filesOpened: readonly string[]
  answerSave(path: string | null): void
  answerFolder(path: string | null): void
}

/** Answers the dialogs as a test has said, and remembers what was asked. */
export function testPerson(firstAnswer: string | null): TestPerson {
  let answer = firstAnswer
  let folder: string | null = null
  const savesAsked: string[] = []
  const filesOpened: string[] = []
  const person: Person = {
    save(suggestedPath) {
      savesAsked.push(basename(suggestedPath))
      return answer
    },
    chooseFolder: () => folder,
    open(path) {
      filesOpened.push(path)
      return Promise.resolve('')
    },
    read: (title, text) => console.error(`${title}\n\n${text}`),
  }
  const answerSave = (path: string | null): void => {
    answer = path
  }
  const answerFolder = (path: string | null): void => {
    folder = path
  }
  return { person, savesAsked, filesOpened, answerSave, answerFolder }
}
