/** Why a copy was made. */
const reasons: Readonly<Record<string, string>> = { start: 'przy uruchomieniu', hourly: 'co godzinę', closing: 'przy zamknięciu', asked: 'na życzenie', migration: 'przed uaktualnieniem bazy', restore: 'przed odtworzeniem' }
/** What is checked in a copy. */
const checks: Readonly<Record<string, string>> = { file: 'plik jest taki, jak go zapisano', integrity: 'budowa pliku', foreign_keys: 'powiązania między wpisami', rows: 'liczba wpisów', journal: 'ciągłość dziennika zmian', contents: 'to, z czego powstały dokumenty' }

export const reasonOf = (reason: string) => reasons[reason] ?? reason
export const checkName = (check: string) => checks[check] ?? check
