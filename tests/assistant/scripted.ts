import type { ScriptedTurn } from '../support/scripted-model';
import type { Cast } from './cast';
import type { Question } from './question';

/**
 * What a good language model does with a question: it looks up what is named, and says what it was told. A value is taken out of what
 * the provider was sent, so nothing is in the answer that the tools did not say.
 */
export function goodTurns( question: Question, cast: Cast ): readonly ScriptedTurn[] {
	const { expect } = question;
	const document = question.document ?? nameOf( question, Object.keys( cast.documents ) );
	const customer = question.customer ?? nameOf( question, Object.keys( cast.customers ) );
	if ( expect.draft ) {
		return [ draft( question ) ];
	}
	if ( document && cast.documents[ document ]?.number ) {
		const { number } = cast.documents[ document ];
		return [ call( 'get_document', { document: number } ), answer( ofDocument( cast, document ) ) ];
	}
	if ( customer ) {
		const { name = '' } = cast.customers[ customer ] ?? {};
		return [ call( 'customer_history', { customer: name, limit: 5 } ), answer( ofCustomer( cast, customer ) ) ];
	}
	if ( expect.rows || expect.says?.includes( '{count.overdue}' ) ) {
		const state = states[ expect.rows?.of ?? 'overdue' ];
		return [
			call( 'find_document', { ...( state ? { state } : {} ), limit: 5 } ),
			answer( `${ total } were found.` ),
		];
	}
	if ( expect.prompt?.includes( 'receivables' ) ) {
		return [ call( 'receivables_summary', { limit: 3 } ), answer( ofAll( expect.silent ?? [] ) ) ];
	}
	return [ answer( 'Money keeps nothing about that.' ) ];
}

/** What find-document calls the sets of cast.ts. */
const states: Readonly< Record< string, string > > = {
	overdue: 'overdue',
	drafts: 'draft',
	disputed: 'disputed',
	void: 'void',
	paid: 'paid',
	open: 'open',
};

/** A field of what the tools said. Quotation marks in it are escaped, once for every text that it is in. */
const field = ( name: string, value = '[^"\\\\]*', before = '' ) =>
	`{{message /${ before }"${ name }\\\\*": ?\\\\*"(${ value })/}}`;

const number = ( name: string ) => `{{message /"${ name }\\\\*": ?(\\d+)/}}`;

const total = number( 'total' );

/** Values are the tools'; what a reader makes of yes and no is said as they would. */
function ofDocument( cast: Cast, name: string ): string {
	const document = cast.documents[ name ];
	const { facts, payment_status, balance, kind } = document ?? {};
	const left = balance === 0 ? '' : `${ field( 'balance' ) } ${ field( 'currency' ) } are left of `;
	return [
		`${ field( 'number' ) } for ${ field( 'customer' ) } is ${ field( 'state' ) }: ${ left }${ field( 'total' ) } ${ field( 'currency' ) }`,
		kind === 'invoice' && ! facts?.written_off && payment_status !== 'paid' ? 'It is not paid' : '',
		document?.due_date ? `The date is ${ field( 'due_date' ) }` : '',
		facts?.overdue ? `It is ${ number( 'days_overdue' ) } days overdue` : '',
		facts?.disputed ? 'The customer disputes it' : '',
		facts?.last_seen_at ? `It was seen on ${ field( 'seen_on' ) }` : 'It was not seen yet',
	]
		.filter( Boolean )
		.join( '. ' );
}

function ofCustomer( cast: Cast, name: string ): string {
	const { id } = cast.customers[ name ] ?? {};
	const isOwing = Object.values( cast.documents ).some(
		( { customer_id, balance, kind } ) => customer_id === id && kind === 'invoice' && balance > 0
	);
	return name === 'debtor' || isOwing
		? `${ field( 'customer' ) } owes ${ field( 'open', '[0-9.]+' ) } ${ field( 'currency' ) }.`
		: `${ field( 'customer' ) } owes nothing that I was told of.`;
}

/** Of each currency, or of the one that is asked about; and who owes most in the one of which most is open. */
function ofAll( silent: readonly string[] ): string {
	const currencies = [ 'EUR', 'USD', 'JPY' ].filter(
		( each ) => ! silent.some( ( word ) => word.includes( each.toLowerCase() ) )
	);
	const sums = currencies.map( ( each ) => {
		const of = ( name: string ) => field( name, '[0-9.]+', `"currency\\\\*": ?\\\\*"${ each }[^}]*?` );
		return `${ of( 'open' ) } ${ each } are open, ${ of( 'overdue' ) } ${ each } overdue.`;
	} );
	return `${ sums.join( ' ' ) } ${ field( 'customer' ) } owes most, since ${ field( 'oldest_due' ) }. Nobody owes anything in KWD.`;
}

function call( name: string, args: object ): ScriptedTurn {
	return { calls: [ { name, args } ] };
}

function answer( text: string ): ScriptedTurn {
	return { text: `{"answer":${ quoted( text ) }}` };
}

function draft( { language = '', expect }: Question ): ScriptedTurn {
	const locale = language || ( expect.draft?.language ?? '' );
	const word = locale.startsWith( 'de' ) ? 'Rechnung' : '';
	const body = `${ word } ${ field( 'number' ) }\n\n${ field( 'balance' ) } ${ field( 'currency' ) }\n\n{{portal_link}}`;
	return { text: `{"subject":${ quoted( field( 'number' ) ) },"body":${ quoted( body ) }}` };
}

/** As JSON, but for what the provider fills in. */
function quoted( text: string ): string {
	return text
		.split( /(\{\{message \/.+?\/\}\})/ )
		.map( ( part, at ) => ( at % 2 === 1 ? part : JSON.stringify( part ).slice( 1, -1 ) ) )
		.join( '' )
		.replace( /^|$/g, '"' );
}

function nameOf( { question = '' }: Question, names: readonly string[] ): string | undefined {
	const found = [ ...question.matchAll( /\{([a-z_]+)\./g ) ].map( ( [ , name = '' ] ) => name );
	return found.find( ( name ) => names.includes( name ) );
}
