import type { ImportField } from './import-field.ts'

/** How each field is headed in the office's own export; the first word by which the import knows it again. */
export const importFieldLabels: Record<ImportField, string> = {
  ordinal: 'Lp.', number: 'Numer', stage: 'Rodzaj', receivedOn: 'Data wpływu', receivedTime: 'Godzina wpływu', postedOn: 'Data nadania', channel: 'Sposób zgłoszenia', meeting: 'Spotkanie', consultation: 'Konsultacje',
  organisations: 'Organizacje', people: 'Osoby', floor: 'Głos z sali', sphere: 'Sfera', programmeSection: 'Część programu', currentText: 'Obecne brzmienie', content: 'Treść', rationale: 'Uzasadnienie',
  contentWithRationale: 'Treść uwagi i uzasadnienie', isAnonymous: 'Anonimowy', isUnsigned: 'Bez podpisu', note: 'Notatka', realisation: 'Realizacja', realisationNote: 'Opis realizacji', splitFrom: 'Podzielony z',
  mergedInto: 'Połączony z', carriedFrom: 'Przeniesiony z', isCancelled: 'Anulowany', fingerprint: 'Znacznik wiersza',
}

/**
 * Headings seen in forms and lists of Polish cities (Kraków, Warszawa, Gdańsk, Poznań, Lublin and others), beside the labels above.
 * Case, accents, dots and line breaks do not count. The office adds its own in the settings.
 */
export const headerWords: Record<ImportField, readonly string[]> = {
  ordinal: ['nr', 'nr kolejny', 'poz', 'pozycja', 'liczba porządkowa', '#'],
  number: ['numer postulatu', 'nr postulatu', 'numer w rejestrze', 'nr w rejestrze'],
  stage: ['rodzaj zgłoszenia', 'etap'],
  receivedOn: ['data', 'data zgłoszenia', 'data otrzymania', 'data złożenia', 'wpłynęło dnia'],
  receivedTime: ['godzina'],
  postedOn: ['data wysłania', 'data stempla'],
  channel: ['sposób złożenia', 'sposób przekazania', 'forma zgłoszenia', 'droga wpływu', 'kanał'],
  meeting: ['spotkanie branżowe', 'nazwa spotkania'],
  consultation: ['konsultacja', 'nazwa konsultacji'],
  organisations: [
    'organizacja', 'nazwa organizacji', 'nazwa podmiotu', 'nazwa organizacji/podmiotu', 'podmiot', 'podmiot zgłaszający', 'podmiot wnoszący', 'podmiot wnoszący propozycję', 'zgłaszający', 'zgłaszający uwagę', 'zgłaszający postulat', 'oferent',
    'wnioskodawca', 'imię i nazwisko/nazwa', 'imię i nazwisko/nazwa podmiotu', 'imię i nazwisko/nazwa podmiotu zgłaszającego uwagę', 'nazwa/imię i nazwisko',
  ],
  people: ['osoba', 'imię i nazwisko', 'osoba zgłaszająca', 'mieszkaniec', 'mieszkaniec/mieszkanka', 'mieszkanka/mieszkaniec'],
  floor: [],
  sphere: ['sfera pożytku', 'sfera pożytku publicznego', 'sfera zadań publicznych', 'obszar', 'dziedzina'],
  programmeSection: [
    'część dokumentu', 'część dokumentu, do którego odnosi się uwaga', 'część dokumentu, do której odnosi się uwaga', 'rozdział', 'paragraf', '§', 'jednostka redakcyjna', 'punkt/strona', 'rozdział/punkt/strona', 'wskazany zapis', 'nr paragrafu',
    'nr paragrafu lub nazwa', 'miejsce w dokumencie',
  ],
  currentText: ['obecny zapis', 'dotychczasowy zapis', 'dotychczasowe brzmienie', 'tekst aktualny', 'tekst aktualny dokumentu', 'zapis w projekcie', 'jest'],
  content: [
    'treść postulatu', 'treść uwagi', 'treść wniosku', 'treść opinii', 'treść propozycji', 'treść uwagi/postulatu/wniosku/opinii', 'treść postulatu/uwagi', 'postulat', 'uwaga', 'wniosek', 'zgłoszony postulat', 'zgłoszona uwaga', 'opis postulatu',
    'proponowany zapis', 'proponowany zmieniony zapis', 'proponowany zapis/treść uwagi', 'proponowana zmiana', 'propozycja zmiany', 'twoja propozycja zmiany', 'proponowane brzmienie', 'sugerowana zmiana', 'powinno być',
  ],
  rationale: ['uzasadnienie uwagi', 'uzasadnienie postulatu', 'argumentacja'],
  contentWithRationale: ['treść uwagi wraz z uzasadnieniem', 'treść postulatu i uzasadnienie', 'treść postulatu wraz z uzasadnieniem', 'treść i uzasadnienie', 'treść wraz z uzasadnieniem'],
  isAnonymous: ['anonimowo', 'anonim', 'zgłoszenie anonimowe'],
  isUnsigned: ['niepodpisany', 'brak podpisu'],
  note: ['notatki', 'adnotacje'],
  realisation: ['stan realizacji'],
  realisationNote: [],
  splitFrom: [],
  mergedInto: [],
  carriedFrom: [],
  isCancelled: [],
  fingerprint: [],
}

/** Beginnings of words that say a column is about the answer, not about what was asked: „Uzasadnienie stanowiska”, „Data odpowiedzi”. */
export const answerWords = ['stanowisk', 'rozstrzygni', 'decyzj', 'odpowied', 'komork', 'wydzial'] as const
