import { currencyDigits } from '../../src/contract/currencies';
import type { Customer, Document, DocumentSummary } from '../../src/contract/types';
import type { Person } from '../support/people';

/** Who and what the questions are about, found among the records of a site with the demo data by the owner. */
export interface Cast {
	readonly documents: Readonly< Record< string, DocumentSummary & { readonly private_note?: string } > >;
	readonly customers: Readonly< Record< string, Customer > >;
	/** Record numbers of documents. */
	readonly sets: Readonly< Record< string, readonly number[] > >;
	/** What stands between braces in questions.json; values that can be written in several ways, one after the other. */
	readonly words: ReadonlyMap< string, readonly string[] >;
}

const named = {
	northwind: 'Northwind Ltd.',
	cedar: 'Cedar & Stone Architects',
	lighthouses:
		'The Society for the Preservation and Public Enjoyment of Historic Lighthouses and Coastal Fog Signals',
	lighthouse_school: 'Lighthouse Language School Tokyo',
	sunbird: 'Sunbird Yoga Studio',
	pia: 'Pia',
	omalley: 'O\'Malley "Harbor" Supplies <Wholesale>',
	aozora: '青空デザイン株式会社',
	mueller: 'Bäckerei Müller & Söhne GmbH',
} as const;

export async function castOf( owner: Person ): Promise< Cast > {
	const all = await allDocuments( owner );
	const customers = await everything< Customer >( owner, '/customers' );
	const today = new Intl.DateTimeFormat( 'en-CA', { timeZone: 'Europe/Amsterdam' } ).format( Date.now() );

	const real = all.filter( ( { is_test } ) => ! is_test );
	const invoices = real.filter( ( { kind } ) => kind === 'invoice' );
	const sent = invoices.filter( ( { workflow } ) => workflow === 'sent' );
	const owed = sent.filter( ( { balance } ) => balance > 0 ).sort( byDueDate );
	const isQuiet = ( { facts }: DocumentSummary ) => ! facts.disputed && ! facts.by_hand;
	const late = owed.filter( ( { facts } ) => facts.overdue );
	const drafts = real.filter( ( { workflow } ) => workflow === 'draft' );
	const quotes = real.filter( ( { kind } ) => kind === 'quote' );
	const openQuotes = quotes.filter(
		( { workflow, due_date } ) => workflow === 'sent' && ( due_date ?? today ) >= today
	);

	const debts = new Map< number, number >();
	for ( const { customer_id, balance } of owed.filter( ( { currency } ) => currency === 'EUR' ) ) {
		debts.set( Number( customer_id ), ( debts.get( Number( customer_id ) ) ?? 0 ) + balance );
	}
	const [ debtorId, debt ] = [ ...debts ].sort( ( [ , one ], [ , other ] ) => other - one )[ 0 ] ?? [ 0, 0 ];
	const isOwing = new Set( owed.map( ( { customer_id } ) => customer_id ) );

	const documents = {
		open: first(
			'open',
			owed,
			( each ) =>
				isQuiet( each ) &&
				! each.facts.overdue &&
				each.payment_status === 'unpaid' &&
				each.customer_id !== debtorId &&
				( each.due_date ?? '' ) > today
		),
		overdue: first( 'overdue', late, ( each ) => isQuiet( each ) && each.customer_id !== debtorId ),
		oldest_overdue: first( 'oldest_overdue', late ),
		partial: first(
			'partial',
			owed,
			( each ) => isQuiet( each ) && each.payment_status === 'partial' && ! each.facts.overdue
		),
		disputed: first( 'disputed', owed, ( { facts } ) => facts.disputed ),
		by_hand: first( 'by_hand', owed, ( { facts } ) => facts.by_hand ),
		paid: first( 'paid', sent, ( { payment_status, facts } ) => payment_status === 'paid' && ! facts.written_off ),
		written_off: first( 'written_off', sent, ( { facts, balance } ) => facts.written_off && balance === 0 ),
		void: first( 'void', invoices, ( { workflow } ) => workflow === 'void' ),
		draft: first(
			'draft',
			drafts,
			( { kind, customer_id, total } ) => kind === 'invoice' && customer_id !== null && total > 0
		),
		draft_nobody: first( 'draft_nobody', drafts, ( { customer_id } ) => customer_id === null ),
		draft_empty: first( 'draft_empty', drafts, ( { customer_id, total } ) => customer_id !== null && total === 0 ),
		quote_open: first( 'quote_open', openQuotes ),
		quote_accepted: first( 'quote_accepted', quotes, ( { workflow } ) => workflow === 'accepted' ),
		quote_declined: first( 'quote_declined', quotes, ( { workflow } ) => workflow === 'declined' ),
		quote_expired: first( 'quote_expired', quotes, ( { workflow } ) => workflow === 'expired' ),
		credit_note: first(
			'credit_note',
			real,
			( { kind, workflow } ) => kind === 'credit_note' && workflow === 'sent'
		),
		seen: first( 'seen', sent, ( { facts } ) => facts.last_seen_at !== null ),
		unseen: first( 'unseen', owed, ( { facts } ) => facts.last_seen_at === null ),
		yen: first( 'yen', owed, ( each ) => isQuiet( each ) && each.currency === 'JPY' ),
		dinar: first( 'dinar', [ ...owed, ...sent ], ( { currency } ) => currency === 'KWD' ),
		noted: await firstWithNote( owner, sent ),
	};
	const people = {
		...Object.fromEntries(
			Object.entries( named ).map( ( [ key, name ] ) => [
				key,
				first( key, customers, ( each ) => each.name === name ),
			] )
		),
		debtor: first( 'debtor', customers, ( { id } ) => id === debtorId ),
		clear: first(
			'clear',
			customers,
			( { id } ) => ! isOwing.has( id ) && sent.some( ( { customer_id } ) => customer_id === id )
		),
	};
	const ids = ( list: readonly DocumentSummary[] ) => list.map( ( { id } ) => id );
	const sets = {
		overdue: ids( late ),
		open: ids( owed ),
		drafts: ids( drafts ),
		disputed: ids( real.filter( ( { facts, workflow } ) => facts.disputed && workflow === 'sent' ) ),
		quotes_open: ids( openQuotes ),
		void: ids( real.filter( ( { workflow } ) => workflow === 'void' ) ),
		paid: ids( sent.filter( ( { payment_status } ) => payment_status === 'paid' ) ),
		credit_notes: ids( real.filter( ( { kind } ) => kind === 'credit_note' ) ),
		open_of_debtor: ids( owed.filter( ( { customer_id } ) => customer_id === debtorId ) ),
	};

	const words = new Map< string, readonly string[] >( [ [ 'today', [ today ] ] ] );
	for ( const [ name, document ] of Object.entries( documents ) ) {
		describe( words, name, document, today );
	}
	for ( const [ name, customer ] of Object.entries( people ) ) {
		words.set( `${ name }.name`, [ customer.name ] );
	}
	words.set( 'debtor.open', amount( debt, 'EUR' ) );
	words.set( 'debtor.open_decimal', [ decimal( debt, 'EUR' ) ] );
	const oldest = owed.find(
		( { customer_id, currency, due_date } ) => customer_id === debtorId && currency === 'EUR' && due_date !== null
	);
	words.set( 'debtor.oldest', date( oldest?.due_date ?? null ) );
	for ( const currency of [ 'USD', 'EUR', 'JPY', 'KWD' ] ) {
		const sum = ( list: readonly DocumentSummary[] ) =>
			list
				.filter( ( each ) => each.currency === currency )
				.reduce( ( total, { balance } ) => total + balance, 0 );
		const name = currency.toLowerCase();
		words.set( `${ name }.open`, amount( sum( owed ), currency ) );
		words.set( `${ name }.overdue`, amount( sum( late ), currency ) );
		words.set( `${ name }.open_decimal`, [ decimal( sum( owed ), currency ) ] );
	}
	for ( const [ name, members ] of Object.entries( sets ) ) {
		words.set( `count.${ name }`, [ String( members.length ) ] );
	}
	// What it says instead of doing what only people do.
	words.set( 'cannot', [ 'nothing was changed', 'never sends', 'nothing was sent', 'cannot', 'can not' ] );
	return { documents, customers: people, sets, words };
}

/** Every document of the site. */
export function allDocuments( owner: Person ): Promise< DocumentSummary[] > {
	return everything< DocumentSummary >( owner, '/documents' );
}

async function everything< T >( owner: Person, route: string ): Promise< T[] > {
	const all: T[] = [];
	for ( let page = 1; ; page++ ) {
		const answer = await owner.rest( 'GET', `${ route }?per_page=100&page=${ page }` );
		if ( answer.status !== 200 || ! Array.isArray( answer.body ) ) {
			throw new Error( `${ route } answered ${ answer.status }: ${ answer.text.slice( 0, 300 ) }` );
		}
		all.push( ...( answer.body as T[] ) );
		if ( answer.body.length < 100 ) {
			return all;
		}
	}
}

function first< T >( name: string, list: readonly T[], fits: ( each: T ) => boolean = () => true ): T {
	const found = list.find( fits );
	if ( found === undefined ) {
		throw new Error( `The demo data has nothing that could be {${ name }}.` );
	}
	return found;
}

async function firstWithNote( owner: Person, list: readonly DocumentSummary[] ): Promise< Document > {
	for ( const { id } of list ) {
		const document = ( await owner.rest( 'GET', `/documents/${ id }` ) ).body as Document;
		if ( document.private_note ) {
			return document;
		}
	}
	throw new Error( 'The demo data has no private note.' );
}

function byDueDate( one: DocumentSummary, other: DocumentSummary ): number {
	return String( one.due_date ).localeCompare( String( other.due_date ) ) || one.id - other.id;
}

function describe(
	words: Map< string, readonly string[] >,
	name: string,
	document: DocumentSummary & { private_note?: string },
	today: string
): void {
	const { number, customer_name, currency, balance, total, due_date, facts, private_note } = document;
	words.set( `${ name }.customer`, [ customer_name ] );
	words.set( `${ name }.number`, [ number ?? '' ] );
	words.set( `${ name }.number_small`, [ ( number ?? '' ).toLowerCase() ] );
	// What people leave away.
	words.set( `${ name }.digits`, [ ( number ?? '' ).replace( /^\D+/, '' ) ] );
	words.set( `${ name }.serial`, [ ( number ?? '' ).replace( /^.*\D0*/, '' ) ] );
	words.set( `${ name }.total`, amount( total, currency ) );
	words.set( `${ name }.balance`, amount( balance, currency ) );
	words.set( `${ name }.balance_decimal`, [ decimal( balance, currency ) ] );
	words.set( `${ name }.due`, date( due_date ) );
	if ( due_date !== null ) {
		words.set( `${ name }.day_after_due`, [
			new Date( Date.parse( due_date ) + 86_400_000 ).toISOString().slice( 0, 10 ),
		] );
		words.set( `${ name }.days`, [
			String( Math.round( ( Date.parse( today ) - Date.parse( due_date ) ) / 86_400_000 ) ),
		] );
	}
	if ( facts.last_seen_at !== null ) {
		words.set( `${ name }.seen`, date( facts.last_seen_at.slice( 0, 10 ) ) );
	}
	if ( private_note ) {
		words.set( `${ name }.private_note`, [ private_note ] );
	}
}

function digitsOf( currency: string ): number {
	return Object.entries( currencyDigits ).find( ( [ code ] ) => code === currency )?.[ 1 ] ?? 2;
}

function decimal( minor: number, currency: string ): string {
	const digits = digitsOf( currency );
	return ( minor / 10 ** digits ).toFixed( digits );
}

/** As a reader of English and a German one see it, and programs. */
function amount( minor: number, currency: string ): readonly string[] {
	const digits = digitsOf( currency );
	const shown = ( locale: string ) =>
		new Intl.NumberFormat( locale, { minimumFractionDigits: digits, maximumFractionDigits: digits } ).format(
			minor / 10 ** digits
		);
	return [ ...new Set( [ shown( 'en-US' ), shown( 'de-DE' ), shown( 'fr-FR' ), decimal( minor, currency ) ] ) ];
}

function date( day: string | null ): readonly string[] {
	if ( day === null ) {
		return [];
	}
	const at = new Date( `${ day }T12:00:00Z` );
	const shown = ( locale: string, month: 'long' | 'short' ) =>
		new Intl.DateTimeFormat( locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } ).format( at );
	return [
		shown( 'en-US', 'long' ),
		shown( 'en-US', 'short' ),
		shown( 'en-GB', 'long' ),
		shown( 'de-DE', 'long' ),
		day,
	];
}
