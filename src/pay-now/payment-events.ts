import type { CofferEvents } from '../contract/hooks';
import type { PayState } from '../contract/types';
import { placeOf } from './payable';
import type { PaymentDetail } from './payment-detail';

type EventName = keyof CofferEvents;

export type PaymentEventType = EventName extends `coffer:payment-${ infer Type }` ? Type : never;

/** What an attempt has become, as an event. */
export function eventOf( { state, attempt }: PayState ): PaymentEventType | undefined {
	switch ( attempt?.state ) {
		case undefined:
			return undefined;
		case 'succeeded':
		case 'failed':
		case 'cancelled':
			return attempt?.state;
		case 'processing':
		case 'needs_review':
			return 'processing';
		default:
			return state === 'confirming' ? 'processing' : undefined;
	}
}

export function fire( type: PaymentEventType, detail: PaymentDetail ): void {
	const { source, reference } = detail;
	placeOf( { source, reference } ).dispatchEvent(
		new CustomEvent( `coffer:payment-${ type }`, { bubbles: true, detail } )
	);
}

/**
 * Listens to what becomes of payments on this page: `onPayment( 'succeeded', ( { reference } ) => ... )`.
 *
 * @param type
 * @param listener
 * @return Stops listening.
 */
export function onPayment(
	type: PaymentEventType,
	listener: ( detail: PaymentDetail, event: CustomEvent< PaymentDetail > ) => void
): () => void {
	const name: EventName = `coffer:payment-${ type }`;
	const told = ( event: CustomEvent< PaymentDetail > ) => listener( event.detail, event );
	document.addEventListener( name, told );
	return () => document.removeEventListener( name, told );
}
