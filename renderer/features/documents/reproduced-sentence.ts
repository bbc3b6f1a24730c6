type Reproduced = { name: string; isSame: boolean; format: string; /** Versions of the program. */ madeWith: string; now: string }

/** What came of making a document again, and why it may differ from the first one. */
export function reproducedSentence({ name, isSame, format, madeWith, now }: Reproduced): string {
  if (isSame) return `Zapisano: ${name}. To ten sam plik co do bajta.`
  const content = 'Treść powstała z tych samych danych co wtedy.'
  if (format === 'pdf') return `Zapisano: ${name}. ${content} Plik PDF różni się zapisem przy każdym tworzeniu, więc ma inną sumę kontrolną.`
  const why = madeWith === now ? 'Zapis pliku różni się jednak od pierwszego.' : `Pierwszy plik zrobiła wersja ${madeWith} programu, ten wersja ${now}, więc zapis pliku się różni.`
  return `Zapisano: ${name}. ${content} ${why}`
}
