import { Alert, Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import type { PreviewRemark } from '#shared/domain/preview-remark.ts'

const sentences: Record<PreviewRemark, ReactNode> = {
  clause_unfinished: <>Klauzula informacyjna ma miejsca do uzupełnienia i tak się wydrukuje. <Anchor inherit href={hrefOf(['settings', 'clause'])}>Uzupełnij klauzulę w ustawieniach</Anchor></>,
  nothing_to_send: 'To pismo nic nie mówi adresatowi: w tym zakresie nie ma o czym go zawiadomić. Nie wysyłaj go; sprawdź, czy wpisano już wszystkie zgłoszenia.',
}

/** Said over a paper before it is saved or printed. */
export function PreviewRemarks({ remarks }: { remarks: readonly PreviewRemark[] }) {
  return remarks.map((remark) => <Alert key={remark} color="yellow" variant="light" role="status">{sentences[remark]}</Alert>)
}
