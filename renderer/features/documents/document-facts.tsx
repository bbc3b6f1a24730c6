import { useRead } from '#renderer/api/use-read.ts'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { formatSize } from '#shared/text/format-size.ts'
import { BelongingLinks } from './belonging-links.tsx'
import classes from './fact-list.module.css'
import { FileHash } from './file-hash.tsx'

/** What happened and is never rewritten: for what the document is, when and by whom it was made, and which file it is. */
export function DocumentFacts({ document }: { document: DocumentRecord }) {
  const { kind, madeAt, madeBy, fileName, format, bytes, sha256, variant, programVersion } = document
  const catalogue = useRead('documents.catalogue', {})
  const form = catalogue.data?.rows.find((one) => one.kind === kind)?.variants.find(({ key }) => key === variant)?.title ?? variant
  return (
    <dl className={`${classes.facts} wraps`}>
      <dt>Dla</dt><dd><BelongingLinks document={document} /></dd>
      {madeAt && <><dt>Powstał</dt><dd className="figures">{[formatMoment(madeAt), madeBy].filter(Boolean).join(', ')}</dd></>}
      {madeAt && form !== '' && <><dt>Odmiana</dt><dd>{form}</dd></>}
      {madeAt && <><dt>Plik</dt><dd>{fileName} ({format.toUpperCase()}, {formatSize(bytes)})</dd></>}
      {sha256 !== '' && <><dt>Suma kontrolna</dt><dd><FileHash sha256={sha256} /></dd></>}
      {programVersion !== '' && <><dt>Wersja programu</dt><dd>{programVersion}</dd></>}
    </dl>
  )
}
