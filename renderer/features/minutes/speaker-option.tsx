import type { Offer } from './speaker-offers.ts'
import classes from './minutes.module.css'

/** One who may speak: the name, where from, and whether marked as present. The list around it takes the clicks. */
export function SpeakerOption({ id, offer, isActive }: { id: string; offer: Offer; isActive: boolean }) {
  const { label, detail, who } = offer
  return (
    <div id={id} role="option" aria-selected={isActive} data-offer={offer.id} className={classes.speaker} tabIndex={-1}>
      <span className="wraps">
        <span className={classes.name}>{label}</span>
        {detail !== '' && <span className={classes.detail}>{detail}</span>}
      </span>
      {who.kind === 'participant' && who.row.isPresent && <span className={classes.present}>na sali</span>}
      {who.kind === 'floor' && <span className={classes.detail}>klawisz .</span>}
    </div>
  )
}
