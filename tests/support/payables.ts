import { randomUUID } from 'node:crypto';
import type { PayState } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { unique } from './makers';
import { withMuPlugin } from './mu-plugin';
import { restUrl } from './people';
import { ask, type Answer } from './requests';
import { aVisitor } from './visitor';

/** What a Coffer\Payable is made of; `does` is for what no good plugin does. */
export interface PayableWish {
	readonly amount?: number;
	readonly currency?: string;
	readonly label?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly choices?: readonly number[];
	readonly labels?: Readonly< Record< number, string > >;
	readonly repeatable?: boolean;
	readonly test?: boolean;
	readonly email?: string;
	readonly returnUrl?: string;
	readonly does?: 'throw' | 'array' | 'number' | 'wrong';
}

/** What the plugin was told, in its order. */
export interface ToldPayment {
	readonly callback: 'paid' | 'refunded';
	readonly id: string;
	readonly type: string;
	readonly source: string;
	readonly reference: string;
	readonly paymentId: number;
	readonly amount: number;
	readonly refundedTotal: number;
	readonly currency: string;
	readonly gateway: string;
	readonly test: boolean;
}

export const source = 'test_booking';

/** A plugin that takes bookings. It throws as often as the option test_booking_throws says. */
export const bookings = `
function test_booking_told( $callback, $event ) {
	$throws = (int) get_option( 'test_booking_throws', 0 );
	if ( $throws > 0 ) {
		update_option( 'test_booking_throws', $throws - 1, false );
		throw new RuntimeException( 'The calendar is full' );
	}
	update_option( 'test_booking_told', array( ...get_option( 'test_booking_told', array() ), array( 'callback' => $callback, ...get_object_vars( $event ) ) ), false );
}
add_action( 'init', static function () {
	coffer_register_payable( '${ source }', array(
		'label'       => 'Booking',
		'resolve'     => static function ( string $reference ) {
			$wish = get_option( 'test_bookings', array() )[ $reference ] ?? null;
			$does = $wish['does'] ?? '';
			unset( $wish['does'] );
			return match ( true ) {
				null === $wish      => null,
				'throw' === $does   => throw new RuntimeException( 'No calendar' ),
				'array' === $does   => array( 'amount' => 1 ),
				'number' === $does  => 1,
				'wrong' === $does   => new Coffer\\Payable( -1, 'EUR', 'Nothing' ),
				default             => new Coffer\\Payable( ...$wish ),
			};
		},
		'on_paid'     => static fn ( Coffer\\PaymentEvent $event ) => test_booking_told( 'paid', $event ),
		'on_refunded' => static fn ( Coffer\\PaymentEvent $event ) => test_booking_told( 'refunded', $event ),
	) );
} );
`;

/** With the plugin active while `work` goes on; nothing of it is left afterwards. */
export async function withBookings( site: Site, work: () => Promise< void >, more = '' ): Promise< void > {
	try {
		await withMuPlugin( site, bookings + more, work );
	} finally {
		await site.php(
			`foreach ( array( 'test_bookings', 'test_booking_told', 'test_booking_throws' ) as $option ) { delete_option( $option ); }`
		);
	}
}

export function told( site: Site ): Promise< ToldPayment[] > {
	return site.php( `return array_values( get_option( 'test_booking_told', array() ) );` );
}

/** Somebody with something to pay in front of them, as its page shows it. */
export class Guest {
	readonly key = randomUUID();

	constructor(
		readonly site: Site,
		readonly from: string,
		readonly reference: string,
		readonly signature: string,
		readonly headers: Readonly< Record< string, string > > = aVisitor()
	) {}

	/** A booking that is to be paid. */
	static async of(
		site: Site,
		wish: PayableWish = {},
		headers: Record< string, string > = aVisitor()
	): Promise< Guest > {
		const reference = unique( 'b' );
		return new Guest( site, source, reference, await wants( site, reference, wish ), headers );
	}

	/** Somebody else with the same thing in front of them. */
	another(): Guest {
		return new Guest( this.site, this.from, this.reference, this.signature );
	}

	look( changes: Record< string, string > = {} ): Promise< Answer > {
		const { from, reference, signature } = this;
		const query = new URLSearchParams( { source: from, reference, signature, ...changes } );
		return ask( restUrl( this.site, `/pay?${ query.toString() }` ), { headers: this.headers } );
	}

	async state(): Promise< PayState > {
		return succeed< PayState >( await this.look() );
	}

	pay( body: Record< string, unknown > = {}, headers: Record< string, string > = {} ): Promise< Answer > {
		const { from, reference, signature, key } = this;
		return ask( restUrl( this.site, '/pay' ), {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...this.headers, ...headers },
			body: JSON.stringify( { source: from, reference, signature, key, gateway: 'stripe', ...body } ),
		} );
	}

	async started( body: Record< string, unknown > = {} ): Promise< NonNullable< PayState[ 'attempt' ] > > {
		const { attempt } = succeed< PayState >( await this.pay( body ) );
		if ( ! attempt ) {
			throw new Error( 'Nothing was begun.' );
		}
		return attempt;
	}

	confirm( attempt: string ): Promise< Answer > {
		return ask( restUrl( this.site, '/pay/confirm' ), {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...this.headers },
			body: JSON.stringify( { attempt } ),
		} );
	}
}

/** Changes what a booking asks for. Gives the signature that its page has. */
export function wants( site: Site, reference: string, wish: PayableWish ): Promise< string > {
	return site.php(
		`
		update_option( 'test_bookings', array( ...get_option( 'test_bookings', array() ), $input['reference'] => $input['wish'] ), false );
		return coffer_payable_signature( '${ source }', $input['reference'] );
		`,
		{ reference, wish: { amount: 5_000, currency: 'EUR', label: `Room ${ reference }`, ...wish } }
	);
}

export function signatureOf( site: Site, name: string, reference: string ): Promise< string > {
	return site.php( `return coffer_payable_signature( $input[0], $input[1] );`, [ name, reference ] );
}
