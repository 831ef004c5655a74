import { useCallback, useState } from '@wordpress/element';
import { fetchTimeline, type ActivityEvent, type ActivityQuery, type ActivitySubject } from '@coffer/api';
import { useAnswer } from '../components';
import type { Narrow } from './narrowing';

const AT_ONCE = 50;

/** What happened, newest first, as far back as somebody asked for. Asked anew when `revision` changes. */
export function useTimeline( subject: ActivitySubject, { group, actor }: Narrow, revision = 0 ) {
	const about = 'document' in subject ? 'document' : 'customer';
	const id = 'document' in subject ? subject.document : subject.customer;
	const fetchOlder = useCallback(
		( before: number | undefined, signal?: AbortSignal ) => {
			const query: ActivityQuery = {
				...( group === null ? {} : { group: [ group ] } ),
				...( actor === null ? {} : { actor } ),
				...( before === undefined ? {} : { before } ),
				per_page: AT_ONCE,
			};
			return fetchTimeline( about === 'document' ? { document: id } : { customer: id }, query, signal );
		},
		[ about, id, group, actor ]
	);
	const ask = useCallback(
		async ( signal: AbortSignal ) => ( { revision, ...( await fetchOlder( undefined, signal ) ) } ),
		[ fetchOlder, revision ]
	);
	const { answer, error, isLoading, refresh } = useAnswer( ask );
	/** What was asked for beyond the first answer, and belongs to it. */
	const [ older, setOlder ] = useState< { to: unknown; events: readonly ActivityEvent[]; left: number } >();
	const beyond = older !== undefined && older.to === answer ? older : undefined;

	const events = answer && [ ...answer.items, ...( beyond?.events ?? [] ) ];
	const left = beyond?.left ?? ( answer ? answer.total - answer.items.length : 0 );
	/** Throws CofferError. */
	const more = async () => {
		const { items, total } = await fetchOlder( events?.at( -1 )?.id );
		setOlder( { to: answer, events: [ ...( beyond?.events ?? [] ), ...items ], left: total - items.length } );
	};
	return { events, hasMore: left > 0, more, error, isLoading, refresh };
}
