import { Button } from '@mantine/core'

/** Offers the rest of a list of which only the first rows are shown. */
export function ShowMore({ rest, onShow }: { rest: number; onShow: () => void }) {
  return rest === 0 ? null : <Button variant="default" onClick={onShow}>Pokaż następne (jeszcze {rest})</Button>
}
