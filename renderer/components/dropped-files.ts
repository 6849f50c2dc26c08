/** The files that were dropped. A folder comes as a file that cannot be read: it is told apart before anything is. */
export function droppedFiles(transfer: DataTransfer): {
  readonly files: readonly File[]
  readonly hasFolder: boolean
} {
  const items = [...transfer.items]
  const hasFolder = items.some(
    (item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory === true,
  )
  return { files: [...transfer.files], hasFolder }
}
