import { Menu } from '@mantine/core'
import { useId } from 'react'
import { exportFormatLabels, type ExportFormat, type ExportOrder } from './use-register-export.ts'

const formats = Object.keys(exportFormatLabels) as ExportFormat[] // Object.keys forgets the key type
const audiences = [{ isInternal: false, label: 'Do publikacji' }, { isInternal: true, label: 'Do użytku wewnętrznego (z danymi osób)' }] as const

/** The forms in which the register can be saved, as lines of a menu: for everybody, or for the office alone. */
export function ExportItems({ onChoose }: { onChoose: (order: ExportOrder) => void }) {
  const id = useId()
  return audiences.map(({ isInternal, label }) => (
    <div key={label} role="group" aria-labelledby={`${id}${isInternal}`}>
      <Menu.Label id={`${id}${isInternal}`}>{label}</Menu.Label>
      {formats.map((format) => <Menu.Item key={format} onClick={() => onChoose({ format, isInternal })}>{exportFormatLabels[format]}</Menu.Item>)}
    </div>
  ))
}
