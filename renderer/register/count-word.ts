const words = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** Small numbers as words: "tre". One is `one`, as what is counted wants it: "ett" or "en". */
export const countWord = (count: number, one = 'ett'): string =>
  count === 1 ? one : (words[count] ?? String(count))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
