import type { Binding } from '#renderer/ui/binding.ts'
import type { Submitter } from '#shared/domain/postulate.ts'

type Kind = 'organisation' | 'person'

const idsOf = (submitters: readonly Submitter[], kind: Kind) => submitters.flatMap((one) => (one.kind === kind && one.id !== undefined ? [one.id] : []))

/** Those who submitted, of one kind, as a field of their own. The others keep their places; a new one comes last. */
export function submittersOf(field: Binding<Submitter[]>, kind: Kind): Binding<string[]> {
  const known = idsOf(field.value, kind)
  return {
    ...field,
    name: `${field.name}.${kind}`,
    value: known,
    problems: {},
    onChange: (ids) => field.onChange([
      ...field.value.filter((one) => one.kind !== kind || (one.id !== undefined && ids.includes(one.id))),
      ...ids.filter((id) => !known.includes(id)).map((id) => ({ kind, id })),
    ]),
  }
}

/** Whether it was a voice from the floor, which has no record. */
export function floorOf(field: Binding<Submitter[]>): Binding<boolean> {
  const others = field.value.filter(({ kind }) => kind !== 'floor')
  return { ...field, name: `${field.name}.floor`, value: others.length < field.value.length, onChange: (isFloor) => field.onChange(isFloor ? [...others, { kind: 'floor' }] : others) }
}
