import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import framed from '#renderer/ui/framed-rows.module.css'
import { useLayer } from '#renderer/ui/layers.ts'
import { useHeight } from '#renderer/ui/use-height.ts'
import { DutyActsBar } from './duty-acts-bar.tsx'
import classes from './duty-list.module.css'
import { DutyListRow } from './duty-list-row.tsx'
import { gridActOf } from './grid-keys.ts'
import { useCutDuties } from './use-cut-duties.ts'
import { useDutyList } from './use-duty-list.ts'
import type { DutyPlanHandle } from './use-duty-plan.ts'
import { usePasting } from './use-pasting.ts'

const columns = ['Dzień', 'Godziny', 'Kto i jak', 'O czym i uwagi']
const exactHeight = (row: Element) => row.getBoundingClientRect().height
const moves = [{ label: 'Dzień wcześniej (Alt+↑)', down: -1, right: 0 }, { label: 'Dzień później (Alt+↓)', down: 1, right: 0 }, { label: 'Tydzień wcześniej (Alt+←)', down: 0, right: -1 }, { label: 'Tydzień później (Alt+→)', down: 0, right: 1 }]

/** The duties by day and hour, of which only those near the screen exist. The list has the focus, and says which duty is meant; its keys are those of the grid. */
export function DutyList({ plan }: { plan: DutyPlanHandle }) {
  const handle = useDutyList(plan)
  const { box, duties, active, marks, typing, perform } = handle
  const prefix = useId()
  const [headHeight, measureHead] = useHeight()
  const [hasKeys, setHasKeys] = useState(false)
  const cut = useCutDuties(plan.acts.clipboard)
  const virtual = useVirtualizer({ count: duties.length, getScrollElement: () => box.current, estimateSize: () => 64, measureElement: exactHeight, overscan: 8, getItemKey: (index) => duties[index]?.id ?? index, scrollMargin: headHeight, scrollPaddingStart: headHeight })
  useLayer(hasKeys && typing === undefined && (marks.ids.size > 0 || cut.size > 0), () => {
    marks.clear()
    plan.acts.dropCut()
  })
  const follow = useEffectEvent(() => {
    if (hasKeys) virtual.scrollToIndex(active)
  })
  useEffect(() => follow(), [active])

  usePasting(box, (text) => perform({ kind: 'paste', text }))

  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.target === box.current ? gridActOf(event) : undefined
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    perform(act)
  }
  const indexAt = ({ target }: MouseEvent) => Number(target instanceof Element && !target.closest('input') ? target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1 : -1)
  const onClick = (event: MouseEvent) => {
    const duty = duties[indexAt(event)]
    if (!duty) return
    if (event.shiftKey) handle.goTo(indexAt(event), true)
    else if (event.ctrlKey || event.metaKey) marks.toggle(duty.id, indexAt(event))
    else marks.clear()
    handle.setActive(indexAt(event))
  }
  const onDoubleClick = (event: MouseEvent) => {
    const duty = duties[indexAt(event)]
    if (duty) plan.onOpen(duty.id)
  }
  return (
    <>
      <DutyActsBar label="Czynności na liście" chosen={handle.chosen.length} marked={handle.marked.length} canPaste={plan.acts.clipboard !== undefined} perform={perform} moves={moves} />
      <div className={`${framed.frame} ${classes.frame}`}>
        <div
          ref={box} className={`${framed.box} ${classes.box}`} role="grid" tabIndex={0} aria-label="Dyżury po kolei" aria-multiselectable aria-rowcount={duties.length + 1} aria-colcount={columns.length} aria-activedescendant={`${prefix}-${active}`}
          onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={onDoubleClick} onFocus={() => setHasKeys(true)} onBlur={() => setHasKeys(false)}
        >
          <div ref={measureHead} role="rowgroup" className={classes.head}>
            <div role="row" aria-rowindex={1} className={classes.tracks}>{columns.map((title) => <div key={title} role="columnheader" className={classes.heading}>{title}</div>)}</div>
          </div>
          <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, key, start }) => {
              const duty = duties[index]
              return duty && (
                <DutyListRow
                  key={key} measure={virtual.measureElement} id={`${prefix}-${index}`} index={index} top={start - headHeight} duty={duty} consultation={plan.consultation} ofRoster={plan.roster.unit}
                  state={{ isActive: index === active, isMarked: marks.ids.has(duty.id), isCut: cut.has(duty.id) }} handle={typing?.row === duty.id ? handle : undefined}
                />
              )
            })}
          </div>
        </div>
      </div>
    </>
  )
}
