import { Menu } from '@mantine/core'
import { exportFormatLabels, type ExportFormat } from './use-register-export.ts'

const formats = Object.keys(exportFormatLabels) as ExportFormat[] // Object.keys forgets the key type

/** The forms in which the register can be saved, as lines of a menu. */
export function ExportItems({ onChoose }: { onChoose: (format: ExportFormat) => void }) {
  return formats.map((format) => <Menu.Item key={format} onClick={() => onChoose(format)}>{exportFormatLabels[format]}</Menu.Item>)
}
