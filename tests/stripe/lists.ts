import type Stripe from 'stripe';
import { refused } from './api-error';
import type { Form } from './form';

interface Listed {
	readonly id: string;
	readonly created: number;
}

/** One page of objects, newest first, as every list of Stripe. https://docs.stripe.com/api/pagination */
export function page< T extends Listed >(
	form: Form,
	url: string,
	all: Iterable< T >,
	keep: ( item: T ) => boolean
): Stripe.ApiList< T > {
	const limit = form.integer( 'limit' ) ?? 10;
	const after = form.text( 'starting_after' );
	const before = form.text( 'ending_before' );
	const inTime = created( form );
	form.allRead();
	if ( limit < 1 || limit > 100 ) {
		throw refused( 'limit', 'Invalid limit: must be between 1 and 100.', 'parameter_invalid_integer' );
	}
	const items = [ ...all ].reverse().filter( ( item ) => keep( item ) && inTime( item.created ) );
	const place = ( id: string, param: string ) => {
		const index = items.findIndex( ( item ) => item.id === id );
		if ( index < 0 ) {
			throw refused( param, `No such object: '${ id }'`, 'resource_missing' );
		}
		return index;
	};
	if ( before !== undefined ) {
		const end = place( before, 'ending_before' );
		return { object: 'list', data: items.slice( Math.max( 0, end - limit ), end ), has_more: end > limit, url };
	}
	const start = after === undefined ? 0 : place( after, 'starting_after' ) + 1;
	return { object: 'list', data: items.slice( start, start + limit ), has_more: items.length > start + limit, url };
}

/** `created=…`, or `created[gte]=…` and its kin. */
function created( form: Form ): ( moment: number ) => boolean {
	if ( typeof form.branch.created === 'string' ) {
		const exactly = form.integer( 'created' );
		return ( moment ) => moment === exactly;
	}
	const range = form.inner( 'created' );
	const [ gt, gte, lt, lte ] = [ 'gt', 'gte', 'lt', 'lte' ].map( ( name ) => range?.integer( name ) );
	return ( moment ) =>
		moment > ( gt ?? -1 ) && moment >= ( gte ?? 0 ) && moment < ( lt ?? Infinity ) && moment <= ( lte ?? Infinity );
}
