import type { ScriptedTurn } from '../support/scripted-model';
import { fill } from './judge';
import type { Cast } from './cast';
import type { Question } from './question';

/**
 * What a good language model does with a question: it looks up what is named, and says what it was told. A value is taken out of what
 * the provider was sent, so nothing is in the answer that the tools did not say.
 */
export function goodTurns( question: Question, cast: Cast ): readonly ScriptedTurn[] {
	const asked = fill( question.question ?? '', cast );
	const document = question.document ?? nameOf( question, Object.keys( cast.documents ) );
	const customer = question.customer ?? nameOf( question, Object.keys( cast.customers ) );
	if ( expectsDraft( question ) ) {
		return [ draft( question ) ];
	}
	if ( document ) {
		const number = cast.documents[ document ]?.number;
		const lookUp = number
			? call( 'get_document', { document: number } )
			: call( 'find_document', { state: 'draft', limit: 5 } );
		return [ lookUp, answer( number ? ofDocument : 'There are {{message /"total\\\\*":(\\d+)/}} drafts.' ) ];
	}
	if ( customer ) {
		return [
			call( 'customer_history', { customer: cast.customers[ customer ]?.name ?? '', limit: 5 } ),
			answer( ofCustomer ),
		];
	}
	if ( question.expect.rows || /overdue|draft|quote|invoice/i.test( asked ) ) {
		const state = {
			overdue: 'overdue',
			drafts: 'draft',
			disputed: 'disputed',
			void: 'void',
			paid: 'paid',
			open: 'open',
		}[ question.expect.rows?.of ?? 'overdue' ];
		return [
			call( 'find_document', { ...( state ? { state } : {} ), limit: 5 } ),
			answer( '{{message /"total\\\\*":(\\d+)/}} were found.' ),
		];
	}
	if ( question.expect.prompt === 'unknown' ) {
		return [ answer( 'That is nothing that Money keeps.' ) ];
	}
	return [ call( 'receivables_summary', { limit: 3 } ), answer( ofAll ) ];
}

/** A field of what the tools said; quotation marks in it are escaped, once for every text that it is in. */
const field = ( name: string, value = '[^"\\\\]*' ) => `{{message /"${ name }\\\\*":\\\\*"(${ value })/}}`;

const ofDocument = `${ field( 'number' ) } is ${ field( 'state' ) }: ${ field( 'balance' ) } ${ field( 'currency' ) } of ${ field( 'total' ) } are left, due on ${ field( 'due_date' ) }.`;
const ofCustomer = `They owe ${ field( 'open', '[0-9.]+' ) } ${ field( 'currency' ) }.`;
const ofAll = `${ field( 'open', '[0-9.]+' ) } ${ field( 'currency' ) } are open. ${ field( 'customer' ) } owes most, since ${ field( 'oldest_due' ) }.`;

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

function expectsDraft( { expect }: Question ): boolean {
	return expect.draft !== undefined && expect.draft !== null;
}

function nameOf( { question = '' }: Question, names: readonly string[] ): string | undefined {
	const found = [ ...question.matchAll( /\{([a-z_]+)\./g ) ].map( ( [ , name = '' ] ) => name );
	return found.find( ( name ) => names.includes( name ) );
}
