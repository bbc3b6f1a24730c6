import type { ErrorCode, Reason, ReasonParams, WireError } from '#shared/errors.ts'

type Sentence = string | ((params: ReasonParams) => string)

/** What each reason means for people, and what to do. Neutral form of address, no jargon. */
const sentences: Record<Reason, Sentence> = {
  required: 'To pole trzeba wypełnić.',
  too_long: 'Tekst jest za długi. Skróć go albo podziel.',
  too_short: 'Tekst jest za krótki. Uzupełnij go.',
  not_a_choice: 'Wybierz jedną z podanych możliwości.',
  not_a_number: 'Wpisz liczbę.',
  not_whole: 'Wpisz liczbę całkowitą.',
  out_of_range: 'Liczba jest poza dozwolonym zakresem. Popraw ją.',
  not_a_date: 'Nie ma takiego dnia. Wpisz datę w postaci 15.06.2026.',
  not_a_time: 'Wpisz godzinę w postaci 10:00.',
  not_a_moment: 'Wpisz datę i godzinę.',
  not_an_id: 'Wskazanie na inny wpis jest błędne. Wybierz go z listy.',
  not_a_year: 'Wpisz rok czterema cyframi, na przykład 2026.',
  wrong_type: 'Wartość ma niewłaściwą postać. Wpisz ją ponownie.',
  unknown_field: 'Takiego pola tu nie ma. Usuń je i ponów.',
  unstorable_text: 'Tekst zawiera znak, którego nie da się zapisać bez zmiany. Usuń go albo wklej tekst ponownie.',
  not_an_email: 'To nie wygląda na adres e-mail. Popraw go, na przykład: biuro@organizacja.pl.',
  not_a_phone: 'To nie wygląda na numer telefonu. Wpisz dziewięć cyfr, na przykład 12 616 57 69.',
  not_a_postcode: 'Wpisz kod pocztowy w postaci 30-703.',
  not_a_link: 'Adres strony powinien zaczynać się od https:// albo http://.',
  not_a_case_number: 'Znak sprawy ma zwykle postać SZ-07.524.3.2026. Sprawdź, czy jest dobrze przepisany.',
  krs_format: 'Numer KRS ma dziesięć cyfr. Popraw go albo wpisz inną ewidencję w polu obok.',
  krs_zeros: 'Numer KRS nie może składać się z samych zer. Popraw go albo zostaw puste pole.',
  nip_format: 'NIP ma dziesięć cyfr. Popraw go albo zostaw puste pole.',
  nip_zeros: 'NIP nie może składać się z samych zer. Popraw go albo zostaw puste pole.',
  regon_format: 'REGON ma dziewięć albo czternaście cyfr. Popraw go albo zostaw puste pole.',
  regon_zeros: 'REGON nie może składać się z samych zer. Popraw go albo zostaw puste pole.',
  wrong_check_digit: 'Cyfra kontrolna się nie zgadza. Numer można zapisać; sprawdź, czy jest dobrze przepisany.',
  looks_like_pesel: 'Tekst zawiera numer podobny do PESEL. Numerów PESEL nie zapisujemy: usuń go, jeśli nie jest potrzebny.',
  end_before_start: 'Koniec wypada przed początkiem. Popraw jedną z tych wartości.',
  duplicate: 'Taki wpis już jest. Otwórz istniejący albo zmień tę wartość.',
  twice_in_list: 'Ta pozycja jest na liście dwa razy. Usuń jedną z nich.',
  no_such_record: 'Wskazany wpis nie istnieje. Wybierz inny z listy.',
  justification_required: 'To rozstrzygnięcie wymaga uzasadnienia. Wpisz je przed zatwierdzeniem.',
  submitter_needs_record: 'Wskaż, kto zgłosił: organizację albo osobę z listy. Głos z sali nie ma wskazania.',
  names_overlap: 'Dwie nazwy obowiązują tego samego dnia. Popraw daty tak, by jedna kończyła się przed drugą.',
  dates_or_period: 'Podaj co najmniej jeden termin albo opisz okres słowami, na przykład „maj–czerwiec 2023”.',
  position_locked: 'Stanowisko jest zatwierdzone, więc jego treść jest zamknięta. Aby ją zmienić, cofnij je najpierw do projektu.',
  lead_needed: 'Jedna komórka musi być wiodąca. Ustaw jako wiodącą inną, a ta przestanie nią być.',
  self_reference: 'Wpis nie może wskazywać na samego siebie. Wybierz inny.',
  too_many: 'Pozycji jest za dużo. Usuń część z nich.',

  unknown_operation: 'Program nie zna takiego polecenia. Uruchom go ponownie.',
  edited_meanwhile: 'Ten wpis zmieniono w międzyczasie. Pokazujemy jego nową treść; wprowadź poprawkę jeszcze raz.',
  still_needed: (params) => `Nie można usunąć: korzystają z tego inne wpisy${params.uses ? ` (${params.uses})` : ''}. Najpierw zmień albo usuń te wpisy.`,
  number_kept: 'Numer postulatu nie może być użyty ponownie, więc wpis zostaje w rejestrze jako anulowany.',
  postulate_cancelled: 'Ten postulat jest anulowany i tylko zachowuje swój numer. Aby go zmienić, cofnij najpierw jego anulowanie w dzienniku zmian.',
  already_undone: 'To już jest cofnięte.',
  not_undone: 'Nie ma czego przywrócić: ta czynność nie jest cofnięta.',
  redaction_stays: 'Usunięcia danych osobowych nie można cofnąć.',
  nothing_to_undo: 'Nie ma czego cofnąć.',
  schema_changed: 'Tej czynności nie można cofnąć, bo pochodzi ze starszej wersji programu.',
  not_empty: 'Dane początkowe można wczytać tylko do pustej bazy. Załóż nową bazę, jeśli są potrzebne.',
  sample_is_start: 'Dane początkowe są punktem wyjścia i nie można ich cofnąć jako całości.',
  unknown_document: 'Nie ma takiego rodzaju dokumentu.',
  not_for_this: 'Tego dokumentu nie robi się dla wybranego wpisu. Wybierz inny dokument albo inny wpis.',
  format_unavailable: 'Ten dokument nie ma takiego formatu. Wybierz inny.',
  bad_cursor: 'Lista zmieniła się w międzyczasie. Odśwież ją.',
  read_back_failed: 'Utworzony plik nie dał się odczytać z powrotem, więc nie został wydany. Ponów; jeśli to się powtórzy, zapisz go w innym miejscu.',

  handle_unknown: 'Miejsce zapisu nie jest już znane. Wybierz plik jeszcze raz.',
  bad_file_name: 'Pliku o takiej nazwie nie da się tu zapisać. Podaj inną nazwę.',
  file_missing: 'Nie ma takiego pliku. Sprawdź, czy nie został przeniesiony lub usunięty.',
  file_exists: 'Plik o tej nazwie już istnieje i nie zostanie nadpisany. Podaj inną nazwę.',
  file_locked: 'Nie udało się zapisać pliku: jest otwarty w innym programie. Zamknij go i ponów.',
  folder_missing: 'Nie ma takiego folderu. Wybierz inny.',
  read_only: 'W tym miejscu nie można zapisywać. Wybierz inny folder albo poproś administratora o dostęp.',
  disk_full: 'Na dysku nie ma miejsca. Zwolnij miejsce i ponów; to, co było zapisane, jest bezpieczne.',
  not_a_database: 'Ten plik nie jest bazą tego programu albo jest uszkodzony. Nic w nim nie zmieniono. Wskaż inny plik albo odtwórz bazę z kopii.',
  foreign_database: 'Ten plik jest bazą innego programu. Nic w nim nie zmieniono. Wskaż inny plik.',
  newer_database: 'Tę bazę zapisała nowsza wersja programu. Nic w niej nie zmieniono. Zainstaluj nowszą wersję i otwórz ją ponownie.',
  older_database: 'Tę bazę zapisała starsza wersja programu. Otwórz ją raz w programie, aby ją uaktualnić.',
  damaged_database: 'Baza jest uszkodzona. Nic w niej nie zmieniono. Odtwórz ją z ostatniej sprawdzonej kopii.',
  database_in_use: (params) => `Ta baza jest już otwarta w innym oknie${params.user ? ` (${params.user}${params.since ? `, od ${params.since}` : ''})` : ''}. Przejdź do niego albo zamknij je i spróbuj ponownie.`,
  backup_damaged: 'Ta kopia jest uszkodzona i nie została użyta. Wybierz inną kopię.',
  backup_missing: 'Tej kopii już nie ma. Wybierz inną kopię z listy.',
  foreign_backup: 'To kopia innej bazy, a w tej są już wpisy. Nic nie zmieniono. Wybierz kopię tej bazy; kopię innej można odtworzyć tylko w pustej bazie.',
  browser_missing: 'Do utworzenia PDF potrzebna jest przeglądarka Chromium, Chrome albo Edge. Zainstaluj jedną z nich albo zapisz dokument jako DOCX.',
  print_failed: 'Nie udało się wydrukować. Sprawdź drukarkę i ponów albo zapisz dokument jako PDF.',
  window_only: 'To polecenie działa tylko w oknie programu.',
  busy: 'Baza jest chwilowo zajęta innym zapisem. Odczekaj chwilę i ponów.',
  worker_stopped: 'Praca w tle została przerwana. Nic nie zostało zmienione; ponów.',
}

const byCode: Record<ErrorCode, string> = {
  invalid_input: 'Niektóre pola wymagają poprawy.',
  not_found: 'Tego wpisu już nie ma. Odśwież listę.',
  conflict: 'Ten wpis zmieniono w międzyczasie. Otwórz go ponownie i wprowadź poprawkę jeszcze raz.',
  rule_broken: 'Tego nie można teraz zrobić.',
  cancelled: 'Przerwano. Nic nie zostało zmienione.',
  io_failed: 'Nie udało się odczytać albo zapisać pliku. Sprawdź miejsce zapisu i ponów.',
  unexpected: 'Coś się nie udało. Dane są bezpieczne; ponów, a jeśli to się powtórzy, uruchom program ponownie.',
}

/** The Polish sentence of a reason. */
export function sentenceOf(reason: Reason, params: ReasonParams = {}): string {
  const sentence = sentences[reason]
  return typeof sentence === 'string' ? sentence : sentence(params)
}

/** The Polish sentence of a whole error: its reason's, else its code's. */
export const messageOf = ({ code, reason, params }: WireError): string => (reason ? sentenceOf(reason, params) : byCode[code])
