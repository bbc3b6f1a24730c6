import { Button, Stack, Text } from '@mantine/core'
import { IconArchive } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { useYear } from '#renderer/ui/year.ts'
import { DocumentsPanel } from './documents-panel.tsx'
import { registerPath } from './document-noun.ts'
import classes from './documents-page.module.css'

/** The documents of a year: those made for the whole year; the register of all of them is one press away. */
export function DocumentsPage({ letters }: { /** Letters of a year to each organisation. */ letters: (year: number) => ReactNode }) {
  const { year } = useYear()
  return (
    <div className={classes.page}>
      <PageHeader title="Dokumenty" detail={year === null ? 'wszystkie lata' : `rok ${year}`}>
        <Button component="a" href={hrefOf(registerPath)} variant="default" leftSection={<IconArchive size={18} aria-hidden />}>Rejestr dokumentów</Button>
      </PageHeader>
      <Stack gap="lg">
        {year === null ? <Text c="dimmed">Dokumenty całego roku pokażą się po wybraniu roku u góry okna. Dokumenty spotkań, konsultacji i harmonogramów są na ich kartach.</Text> : <div><DocumentsPanel order={2} title={`Dokumenty całego roku ${year}`} target={{ year }} />{letters(year)}</div>}
      </Stack>
    </div>
  )
}
