import { ApiError } from './api-error';
import { Books, type Announcer } from './books';
import type { Clock } from './clock';
import { newId } from './ids';

/** Somebody's account at Stripe, with its secret keys. */
export interface AccountDetails {
	readonly id: string;
	readonly country: string;
	readonly default_currency: string;
	/** `sk_live_` and `rk_live_` open the books of real money, `sk_test_` and `rk_test_` those of test mode. */
	readonly keys: readonly string[];
}

export const firstAccount: AccountDetails = {
	id: 'acct_1CofferEmulator',
	country: 'NL',
	default_currency: 'eur',
	keys: [ 'sk_test_emulator', 'sk_live_emulator' ],
};

export class Accounts {
	readonly #books: Books[] = [];
	readonly #byKey = new Map< string, Books >();

	constructor(
		readonly clock: Clock,
		readonly announce: Announcer
	) {}

	add( account: AccountDetails ): void {
		for ( const livemode of [ false, true ] ) {
			const books = new Books( account, livemode, this.clock, this.announce );
			this.#books.push( books );
			account.keys
				.filter(
					( key ) =>
						key.startsWith( livemode ? 'sk_live_' : 'sk_test_' ) ||
						key.startsWith( livemode ? 'rk_live_' : 'rk_test_' )
				)
				.forEach( ( key ) => this.#byKey.set( key, books ) );
		}
	}

	/** One more account, with keys of its own, so that tests do not meet in one. */
	open( country = firstAccount.country, default_currency = firstAccount.default_currency ): AccountDetails {
		const account = {
			id: newId( 'acct', 16 ),
			country,
			default_currency,
			keys: [ newId( 'sk_test', 20 ), newId( 'sk_live', 20 ) ],
		};
		this.add( account );
		return account;
	}

	all(): readonly Books[] {
		return this.#books;
	}

	/** The books of an account in one mode. */
	of( account: string, livemode: boolean ): Books {
		const books = this.#books.find( ( some ) => some.account.id === account && some.livemode === livemode );
		if ( ! books ) {
			throw new Error( `There is no account "${ account }".` );
		}
		return books;
	}

	/** The books in which an object is, whoever's they are. */
	holding( id: string ): Books {
		const books = this.#books.find( ( some ) => some.find( id ) !== undefined );
		if ( ! books ) {
			throw new Error( `No account has an object "${ id }".` );
		}
		return books;
	}

	/** The same account in its other mode: Stripe says so when the object is there. */
	otherMode( { account, livemode }: Books ): Books {
		return this.of( account.id, ! livemode );
	}

	withKey( authorization: string | undefined ): Books {
		const key = keyIn( authorization );
		if ( ! key ) {
			throw new ApiError(
				401,
				'invalid_request_error',
				"You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
				{ beforehand: true }
			);
		}
		const books = this.#byKey.get( key );
		if ( ! books ) {
			const shown = `${ key.slice( 0, 8 ) }${ '*'.repeat( Math.max( 0, key.length - 12 ) ) }${ key.slice( -4 ) }`;
			throw new ApiError( 401, 'invalid_request_error', `Invalid API Key provided: ${ shown }`, {
				beforehand: true,
			} );
		}
		return books;
	}
}

/** Stripe takes the key as a bearer token, or as the name of basic authentication. */
function keyIn( authorization = '' ): string | undefined {
	const [ scheme = '', given = '' ] = authorization.split( ' ' );
	if ( scheme.toLowerCase() === 'basic' ) {
		return Buffer.from( given, 'base64' ).toString( 'utf8' ).split( ':' )[ 0 ];
	}
	return scheme.toLowerCase() === 'bearer' ? given : undefined;
}
