/** What the id of a row may be: safe in a path, in a file name and in a page's element ids. */
export const rowId = /^[A-Za-z0-9-]{1,64}$/
