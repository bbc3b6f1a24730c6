import { Anchor, Text } from '@mantine/core'
import { hrefOf } from './place.ts'

type Place = { noun: 'consultations' | 'meetings' | 'postulates' | 'settings'; id: string; field: string }

const words: Record<Place['noun'], string> = { consultations: 'Otwórz konsultacje', meetings: 'Otwórz spotkanie', postulates: 'Otwórz wpis', settings: 'Otwórz ustawienia' }

/** What is wrong, where, and the way to where it is mended; `onFollow` is told before that way is taken. */
export function FindingLine({ finding: { sentence, where, place }, onFollow }: { finding: { sentence: string; where: string; place?: Place | undefined }; onFollow?: ((field: string) => void) | undefined }) {
  return (
    <>
      {sentence} <Text span c="dimmed" inherit>({where})</Text>
      {place && <> <Anchor inherit href={hrefOf([place.noun, place.id])} onClick={() => onFollow?.(place.field)}>{words[place.noun]}</Anchor></>}
    </>
  )
}
