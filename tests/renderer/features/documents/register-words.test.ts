import { expect, test } from 'vitest'
import { reproducedSentence } from '#renderer/features/documents/reproduced-sentence.ts'
import { stageTitle } from '#renderer/features/documents/stage-title.ts'
import { madeWords, rowDetail, type DocumentRow } from '#renderer/features/documents/register-row.ts'

const row: DocumentRow = {
  id: 'x', revision: 1, kind: 'podsumowanie-spotkania', title: 'Podsumowanie', meeting: null, consultation: null, roster: null, unit: null, organisation: null, postulate: null, year: 2026, format: '', fileName: '', variant: '', isInternal: false,
  madeOn: null, madeAt: null, madeBy: '', publications: 0, places: [],
}

test('the quiet line of a document says what is known of it and nothing else', () => {
  expect([
    rowDetail(row), rowDetail({ ...row, madeOn: '2026-06-29', publications: 2, places: ['BIP'] }),
    rowDetail({ ...row, format: 'docx', madeBy: 'anna', madeAt: '2026-11-21T12:00:00.000Z', isInternal: true, publications: 2, places: ['BIP', 'ngo.krakow.pl'] }).replace(/21\.11\.2026, \d\d:\d\d/, 'kiedy'),
  ]).toEqual(['podsumowanie · wpis ręczny · nieopublikowany', 'podsumowanie · 29.06.2026 · wpis ręczny · opublikowany: BIP', 'DOCX · kiedy · anna · wewnętrzny · opublikowany: BIP, ngo.krakow.pl'])
  expect(madeWords(row)).toBe('')
})

test('a file made again is said to be the same, or why it is not', () => {
  const made = { name: 'x.docx', isSame: false, format: 'docx', madeWith: '0.1.0', now: '0.2.0' }
  expect([{ ...made, isSame: true }, made, { ...made, now: '0.1.0' }, { ...made, name: 'x.pdf', format: 'pdf' }].map(reproducedSentence)).toEqual([
    'Zapisano: x.docx. To ten sam plik co do bajta.',
    'Zapisano: x.docx. Treść powstała z tych samych danych co wtedy. Pierwszy plik zrobiła wersja 0.1.0 programu, ten wersja 0.2.0, więc zapis pliku się różni.',
    'Zapisano: x.docx. Treść powstała z tych samych danych co wtedy. Zapis pliku różni się jednak od pierwszego.',
    'Zapisano: x.pdf. Treść powstała z tych samych danych co wtedy. Plik PDF różni się zapisem przy każdym tworzeniu, więc ma inną sumę kontrolną.',
  ])
})

test('a paper is called by what its stage collects', () => {
  const [card, list, other] = [{ kind: 'karta-postulatu', title: 'Karta postulatu' }, { kind: 'stanowisko', title: 'Stanowisko do zgłoszonych postulatów' }, { kind: 'rozdzielnik', title: 'Rozdzielnik' }]
  const titles = (stage: 'postulate' | 'remark', isOfOne: boolean) => [card, list, other].map((entry) => stageTitle(entry, { stage, isOfOne }))
  expect([titles('postulate', false), titles('remark', false), titles('remark', true)]).toEqual([
    ['Karta postulatu', 'Stanowisko do zgłoszonych postulatów', 'Rozdzielnik'], ['Karty uwag', 'Stanowisko do zgłoszonych uwag', 'Rozdzielnik'], ['Karta uwagi', 'Stanowisko do zgłoszonych uwag', 'Rozdzielnik'],
  ])
})
