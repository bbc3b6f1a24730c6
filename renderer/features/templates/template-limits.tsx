import { Text } from '@mantine/core'

/** What a template cannot do that the program does by itself: said before one is made. */
export function TemplateLimits() {
  return (
    <Text size="sm" c="dimmed" className="wraps">
      W dokumencie z własnego szablonu: stałe słowa są takie, jak w szablonie, więc mogą się różnić od PDF i HTML; strona jest pionowa albo pozioma, a kolumny tabel mają taką szerokość, jak w szablonie, bez względu na to, ile jest do wypisania (puste kolumny znikają); znak urzędu jest obrazem wstawionym w szablon i nie zmieni się razem z ustawieniami.
    </Text>
  )
}
