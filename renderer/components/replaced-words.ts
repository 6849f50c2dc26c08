/** What a PDF could not show of what was typed, as a sentence of its own after another; empty where it shows all. */
export const replacedWords = (replaced: readonly string[]): string =>
  replaced.length === 0
    ? ''
    : ` Några tecken finns inte i PDF:ens typsnitt och står som \uFFFD: ${replaced.join(' ')}.`
