import { useRead } from '#renderer/api/use-read.ts'
import { useYear } from '#renderer/ui/year.ts'
import { letterhead } from '#shared/domain/letterhead.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDate } from '#shared/text/format-date.ts'
import classes from './letterhead-preview.module.css'

/** The top of an official letter and the place of its signature, as they are printed. */
export function LetterheadPreview({ settings }: { settings: Settings }) {
  const { today } = useYear()
  const logo = useRead('settings.logo', {}).data?.logo
  const { city, signatoryFunction, signatoryName } = settings
  return (
    <div className={classes.paper} role="img" aria-label={`Podgląd nagłówka: ${letterhead(settings).join(', ')}`}>
      <div className={logo?.isBeside ? classes.beside : undefined}>
        {logo && <img className={classes.logo} src={`data:image/png;base64,${logo.png}`} alt="" style={{ width: `${logo.widthMm}mm` }} />}
        <div>{letterhead(settings).map((line) => <p key={line}>{line}</p>)}</div>
      </div>
      <div className={classes.reference}>
        <span>Znak sprawy: ………………</span>
        <span>{[city, `dnia ${formatDate(today)}`].filter(Boolean).join(', ')}</span>
      </div>
      <div className={classes.signature}>
        <div>{signatoryFunction || 'Zatwierdził(a):'}</div>
        <div>……………………………</div>
        <div>{signatoryName ? `${signatoryName} (podpis)` : '(imię i nazwisko, podpis)'}</div>
      </div>
    </div>
  )
}
