import type { RowAt } from './row-fields.ts'

/** What the form for a row is called. */
export function titleOf({ row, id }: RowAt): string {
  const isNew = id === undefined
  switch (row) {
    case 'unit':
      return isNew ? 'Ny enhet' : 'Ändra enheten'
    case 'post':
      return isNew ? 'Ny befattning' : 'Ändra befattningen'
    case 'holder':
      return isNew ? 'Ny person på befattningen' : 'Ändra vem som hade befattningen, och när'
    case 'point':
      return isNew ? 'Ny punkt i delegationsordningen' : 'Ändra punkten'
    case 'document':
      return 'Delegationsordningens namn'
  }
}
