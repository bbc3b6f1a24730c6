import { choice } from '#shared/domain/field.ts'
import { savedView, viewPlaces } from '#shared/domain/saved-view.ts'
import { register } from './register.ts'

export const views = register('views', { entity: savedView, row: savedView.stored, filters: { place: choice(viewPlaces) }, sorts: ['name'] })
