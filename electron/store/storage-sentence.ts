/** Sentences by the beginning of the error code: SQLite's own codes and those of the file system. */
const sentences: readonly (readonly [readonly string[], string])[] = [
  [
    ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'],
    'Disken är full, så ändringen sparades inte. Frigör utrymme på disken och gör ändringen igen.',
  ],
  [
    ['SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH', 'EACCES', 'EPERM', 'EROFS'],
    'Ändringen sparades inte, för programmet får inte skriva i datamappen. Be it-stöd ge dig skrivrätt i mappen och gör ändringen igen.',
  ],
  [
    ['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_FORMAT'],
    'Databasen är skadad. Stäng programmet utan att göra fler ändringar och be it-stöd återställa datamappen från en säkerhetskopia.',
  ],
  [
    ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL', 'EBUSY'],
    'Databasen används av ett annat program, så ändringen sparades inte. Stäng det andra programmet och gör ändringen igen.',
  ],
  [
    ['SQLITE_CANTOPEN', 'ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV'],
    'Programmet kommer inte åt datamappen. Kontrollera att disken är ansluten och att mappen finns kvar. Starta sedan om programmet.',
  ],
  [
    ['SQLITE_NOMEM', 'ENOMEM', 'EMFILE', 'ENFILE'],
    'Datorn har slut på minne, så ändringen sparades inte. Stäng andra program och gör ändringen igen.',
  ],
  [
    ['SQLITE_TOOBIG'],
    'Texten är för stor för att sparas. Korta den, eller lägg den som en bilaga till ärendet.',
  ],
  [
    ['SQLITE_IOERR', 'SQLITE_INTERRUPT', 'EIO'],
    'Disken svarade med ett fel, så ändringen sparades inte. Försök igen. Händer det flera gånger: be it-stöd kontrollera disken.',
  ],
]

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** The Swedish sentence for an error of the disk or the database; null when the error is of another kind. */
export function storageSentence(error: unknown): string | null {
  const code = codeOf(error)
  if (code === null) return null
  const found = sentences.find(([codes]) =>
    codes.some((known) => code === known || code.startsWith(`${known}_`)),
  )
  return found?.[1] ?? null
}
