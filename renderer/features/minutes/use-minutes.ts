import { useRef, useState } from 'react'
import { useAllPages } from '#renderer/api/use-all-pages.ts'
import { useAttendanceMarks } from '#renderer/api/use-attendance-marks.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { useWindowActs } from '#renderer/ui/window-acts.ts'
import { presenceWords } from './presence-words.ts'
import { speakerOf, type Offer, type Participant, type Speaker } from './speaker-offers.ts'
import { useKeptVoice } from './use-kept-voice.ts'
import { useSpeakerTaking } from './use-speaker-taking.ts'
import { silence, type Voice } from './voice.ts'

/** Where the cursor goes next. */
export type MinutesFocus = { toSpeaker: () => void; toContent: () => void }

/** The taking of minutes: who speaks, what is being written down, when each voice was stored, and the sentence about what happened last. */
export function useMinutes(meeting: string, focus: MinutesFocus) {
  const attendances = useAllPages('attendances.list', { meeting })
  const [voice, setVoice] = useState<Voice>(silence)
  const [last, setLast] = useState<Speaker | null>(null)
  const [storedAt, setStoredAt] = useState<ReadonlyMap<string, Date>>(new Map())
  const [sentence, setSentence] = useState('')
  const isStoring = useRef(false)
  const isTaking = useRef(false)
  const minute = useWrite('postulates.minute')
  const room = useWrite('meetings.toggleProjector')
  const marks = useAttendanceMarks()
  const taking = useSpeakerTaking(meeting, attendances.rows)
  const acts = useWindowActs()
  const change = (values: Partial<Voice>) => setVoice((former) => ({ ...former, ...values }))

  useKeptVoice(meeting, voice, (found) => {
    setVoice(found)
    setSentence('Wrócił tekst, którego poprzednio nie zapisano.')
    if (found.speaker) focus.toContent()
  })

  const take = async (offer: Offer): Promise<boolean> => {
    if (isTaking.current) return false // a key held down would put a new person on the list twice
    isTaking.current = true
    const speaker = await taking.take(offer)
    isTaking.current = false
    if (!speaker) return false
    change({ speaker })
    setSentence(offer.who.kind === 'participant' || offer.who.kind === 'floor' ? '' : `Dopisano do uczestników: ${speaker.name}.`)
    focus.toContent()
    return true
  }
  const store = async () => {
    const { speaker, content, rationale, sphere } = voice
    if (isStoring.current) return
    if (!speaker) {
      setSentence('Wybierz, kto mówi. Tekst zostaje w polu.')
      return focus.toSpeaker()
    }
    if (content.trim() === '') return setSentence('Wpisz treść; puste pole nie tworzy wpisu.')
    isStoring.current = true
    minute.forgetError()
    acts.forget()
    setLast(speaker)
    focus.toSpeaker() // what is typed from now on is the next speaker, however long the storing takes
    const stored = await minute.run({ meeting, speaker: speaker.attendance === null ? { kind: 'floor' } : { kind: 'attendance', id: speaker.attendance }, content, rationale, sphere })
    isStoring.current = false
    if (!stored) {
      change({ speaker })
      setSentence('')
      return focus.toContent()
    }
    const at = new Date()
    setStoredAt((former) => new Map(former).set(stored.id, at))
    setVoice((former) => ({ ...silence, speaker: former.speaker === speaker ? null : former.speaker }))
    setSentence(`Zapisano wpis ${stored.number}.`)
  }
  const mark = (row: Participant) => {
    marks.toggle(row, 'isPresent')
    setSentence(`${speakerOf(row).name}: ${row.isPresent ? 'nieobecność' : 'obecność'}.`)
  }

  const toggleRoom = async () => {
    const shown = await room.run({ id: meeting })
    if (shown) setSentence(shown.isOpen ? 'Okno dla sali jest otwarte.' : 'Okno dla sali jest zamknięte.')
  }

  return {
    attendances, voice, change, last, storedAt, sentence, take, store, mark, toggleRoom, presence: presenceWords(attendances.rows), isRunning: minute.isRunning, error: minute.error,
    roomError: room.error,
    speakerError: taking.error ?? marks.error,
    undo: () => {
      setSentence('')
      acts.undo()
    },
    redo: acts.redo,
  }
}

export type Minutes = ReturnType<typeof useMinutes>
