import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CardRegion } from './card-region.tsx'
import classes from './list-and-card.module.css'

type ListAndCardProps = {
  list: ReactNode
  /** The opened record. */
  card: ReactNode
  /** Id of the opened record; undefined when there is none. */
  cardKey: string | undefined
  onBack: () => void
  /** A card with more beside one another takes room from the list. */
  hasWideCard?: boolean
  /** The card took the place of what had the focus, such as a table. */
  takesFocus?: boolean
}

/** A list with the opened record beside it; where the window is narrower than 1100 px the card covers the list. Esc goes back to the list. */
export function ListAndCard({ list, card, cardKey, onBack, hasWideCard = false, takesFocus = false }: ListAndCardProps) {
  return (
    <div className={classes.root} data-has-card={cardKey !== undefined || undefined} data-wide-card={hasWideCard || undefined}>
      <section className={classes.list} aria-label="Lista" data-region>{list}</section>
      {cardKey !== undefined && (
        <CardRegion onBack={onBack} takesFocus={takesFocus} key={cardKey}>
          <Button className={classes.back} variant="subtle" size="compact-md" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>Wróć do listy</Button>
          {card}
        </CardRegion>
      )}
    </div>
  )
}
