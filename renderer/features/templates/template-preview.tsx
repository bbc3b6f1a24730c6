import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PaperFrame } from '#renderer/ui/paper-frame.tsx'
import { docxPage } from './docx-page.ts'
import { PreviewTarget } from './preview-target.tsx'
import { formOf, type TemplateRow } from './template-form.ts'
import classes from './template-preview.module.css'
import { usePreviewTarget } from './use-preview-target.ts'

/** The document as a template would make it of real data: the file at `path`, else the office's own. */
export function TemplatePreview({ row, path }: { row: TemplateRow; path?: string }) {
  const choice = usePreviewTarget(row.for)
  const making = useJob('templates.preview')
  const [page, setPage] = useState<{ title: string; html: string }>()
  const [isDrawing, setIsDrawing] = useState(false)
  const [isUnreadable, setIsUnreadable] = useState(false)
  const show = async () => {
    if (!choice.target) return
    setPage(undefined)
    setIsUnreadable(false)
    const made = await making.run({ ...formOf(row), for: choice.target, ...(path !== undefined && { path }) })
    if (!made) return
    setIsDrawing(true)
    try {
      setPage({ title: made.title, html: await docxPage(made.docx) })
    } catch {
      setIsUnreadable(true)
    } finally {
      setIsDrawing(false)
    }
  }
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <PreviewTarget choice={choice} />
        <Button variant="default" disabled={!choice.target} loading={making.isRunning} onClick={() => void show()}>Pokaż</Button>
      </Group>
      <ErrorNote error={making.error} title="Nie można pokazać dokumentu" />
      {(making.isRunning || isDrawing) && <Loader size="sm" aria-label="Przygotowywanie podglądu" />}
      {isUnreadable && <Text role="alert" size="sm">Nie można pokazać tego dokumentu. Otwórz plik szablonu w programie Word, zapisz go jako DOCX i dodaj ponownie.</Text>}
      {page && <Text c="dimmed" size="sm">Podgląd pokazuje treść i układ; podział na strony może się w programie Word różnić.</Text>}
      {page && <PaperFrame className={classes.page} title={`Podgląd szablonu: ${page.title}`} html={page.html} />}
    </Stack>
  )
}
