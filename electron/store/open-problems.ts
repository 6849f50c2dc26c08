/** Why the database is not opened. Each sentence says what to do; the file is left as it was. */
export const openProblems = {
  inUse: (folder: string) =>
    `Programmet är redan öppet med datamappen ${folder}. Gå till det fönstret, eller stäng det och starta igen.`,
  notAFile: (file: string) =>
    `Databasen ${file} är en mapp eller länk och inte en vanlig fil. Flytta bort den och starta programmet igen.`,
  readOnlyFile: (file: string) =>
    `Databasen ${file} är skrivskyddad. Ta bort skrivskyddet på filen, eller be it-stöd göra det. Starta sedan igen.`,
  readOnlyFolder: (folder: string) =>
    `Programmet får inte skriva i datamappen ${folder}. Be it-stöd ge dig skrivrätt i mappen. Starta sedan igen.`,
  empty: (file: string) =>
    `Databasen ${file} är tom, så uppgifterna i den har gått förlorade. Be it-stöd återställa datamappen från en säkerhetskopia. Flytta annars bort filen, så börjar programmet om utan ärenden.`,
  damaged: (file: string) =>
    `Databasen ${file} är skadad. Programmet har inte ändrat den. Be it-stöd återställa datamappen från en säkerhetskopia. Flytta annars bort filen, så börjar programmet om utan ärenden.`,
  foreign: (file: string) =>
    `Databasen ${file} hör till ett annat program. Flytta den till en annan mapp och starta programmet igen.`,
  newer: (file: string) =>
    `Databasen ${file} kommer från en nyare version av programmet. Installera den versionen och starta igen.`,
  noBackup: (folder: string) =>
    `Databasen behöver uppdateras, men det gick inte att först göra en säkerhetskopia i ${folder}. Frigör utrymme på disken och starta programmet igen.`,
  notMigrated: (file: string) =>
    `Databasen ${file} kunde inte uppdateras till den här versionen av programmet och är oförändrad. Använd den förra versionen och kontakta den som ger stöd för programmet.`,
  unreachable: (file: string) =>
    `Databasen ${file} kan inte öppnas. Kontrollera att disken är ansluten och inte full. Starta sedan programmet igen.`,
} as const

/** Thrown while opening, to be answered as a value. */
export class OpenProblem extends Error {}
