import type { AssistantRecord } from '@coffer/api';
import type { Place } from '../location';

/** Where in Money a record is. */
export function placeOf( { kind, id }: Pick< AssistantRecord, 'kind' | 'id' > ): Partial< Place > {
	switch ( kind ) {
		case 'document':
			return { document: id };
		case 'customer':
			return { screen: 'customers', customer: id };
		case 'task':
			return { screen: 'tasks', tasks: 'all' };
		case 'settings':
			return { screen: 'settings' };
	}
}
