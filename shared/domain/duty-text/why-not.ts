export const notUnderstoodCodes = ['no_day', 'no_hours', 'no_such_day', 'range_too_long', 'left_over', 'too_many'] as const
export type NotUnderstoodCode = (typeof notUnderstoodCodes)[number]

/** Why a part of a pasted text is no duty, and what to do. */
export const whyNot: Record<NotUnderstoodCode, string> = {
  no_day: 'Nie ma tu dnia dyżuru. Jeśli to dyżur, dopisz dzień i godziny.',
  no_hours: 'Jest dzień, ale nie ma godzin. Jeśli to dyżur, dopisz godziny, np. 10.00–14.00.',
  no_such_day: 'Takiego dnia nie ma w kalendarzu. Popraw datę.',
  range_too_long: 'Okres jest dłuższy niż rok albo kończy się, zanim się zaczyna. Popraw daty.',
  left_over: 'Tego fragmentu nie ujęto w dyżurze. Jeśli jest potrzebny, dopisz go w uwagach.',
  too_many: 'Z jednego tekstu powstaje najwyżej 2000 dyżurów. Wklej resztę osobno.',
}
