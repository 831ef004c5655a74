import type { ReactNode } from 'react';
import type { AssistantRecord } from '@coffer/api';
import { PlaceLink } from '../location';
import { placeOf } from './place-of';

/** A record by its name, or by what is said of it. */
export function RecordLink( { record, children }: { record: AssistantRecord; children?: ReactNode } ) {
	return (
		<PlaceLink to={ placeOf( record ) } title={ record.title }>
			<bdi>{ children ?? record.title }</bdi>
		</PlaceLink>
	);
}
