import type { AssistantAnswer } from '../../src/contract/types';
import { faultsOf } from '../support/shapes';
import type { Cast } from './cast';
import type { Expected, ExpectedDraft, Question, Reply } from './question';

/** In what somebody asks: the first way to write it. */
export function fill( text: string, cast: Cast ): string {
	return text.replaceAll( /\{([a-z_.]+)\}/g, ( whole, name: string ) => ways( cast, name, whole )[ 0 ] ?? '' );
}

/** What is wrong with a reply: sentences for whoever mends it. Empty when nothing is. */
export function faults( question: Question, reply: Reply, cast: Cast ): string[] {
	const { expect } = question;
	if ( expect.refused !== undefined ) {
		return refusalFaults( expect.refused, reply );
	}
	if ( reply.status !== 200 ) {
		return [ `it was refused: ${ reply.status } ${ reply.code }` ];
	}
	if ( expect.output ) {
		return [ ...outputFaults( expect.output, reply.output, cast ), ...leaks( reply.raw ) ];
	}
	return reply.answer ? answerFaults( expect, reply.answer, cast ) : [ 'there is no answer' ];
}

function refusalFaults( wanted: string, { status, code, raw }: Reply ): string[] {
	const isRight = status >= 400 && status < 500 && ( wanted === '*' || code === `coffer_${ wanted }` );
	return [
		...( isRight ? [] : [ `it should be refused with ${ wanted }, not answered with ${ status } ${ code }` ] ),
		...leaks( raw ),
	];
}

function outputFaults( expected: NonNullable< Expected[ 'output' ] >, output: unknown, cast: Cast ): string[] {
	return Object.entries( expected ).flatMap( ( [ path, value ] ) => {
		const found = path
			.split( '.' )
			.reduce< unknown >( ( part, key ) => ( part as Record< string, unknown > | null )?.[ key ], output );
		const wanted = fill( value, cast );
		return String( found ) === wanted ? [] : [ `${ path } should be ${ wanted }, and is ${ String( found ) }` ];
	} );
}

function answerFaults( expect: Expected, answer: AssistantAnswer, cast: Cast ): string[] {
	const shown = [ answer.text, ...answer.rows.flatMap( ( { title, detail } ) => [ title, detail ] ) ].join( '\n' );
	const facts = answer.facts.map( ( { value } ) => value );
	const everything = [
		shown,
		...facts,
		answer.draft?.subject,
		answer.draft?.body,
		answer.task?.title,
		answer.task?.text,
		answer.verdict?.sentence,
	].join( '\n' );
	return [
		...faultsOf( 'assistant-answer', answer ),
		...leaks( everything ),
		...promptFaults( expect.prompt, answer ),
		...lacking( 'the answer', shown, expect.says, cast ),
		...telling( 'the answer', everything, expect.silent, cast ),
		...verdictFaults( expect.verdict, answer ),
		...( expect.draft === undefined ? [] : draftFaults( expect.draft, answer, cast ) ),
		...( expect.task === undefined ? [] : taskFaults( expect.task, answer, cast ) ),
		...recordFaults( expect.records, answer, cast ),
		...rowFaults( expect.rows, answer, cast ),
		...choiceFaults( expect.choices, answer, cast ),
	];
}

/** Whatever was asked: no secret, no address of a person, a page or wp-admin, no record number. */
function leaks( text: string ): string[] {
	const patterns: Readonly< Record< string, RegExp > > = {
		'the secret of a link': /(?<![\w-])[\w-]{43}(?![\w-])/,
		'an address of wp-admin': /wp-admin|page=coffer/,
		'an address of a customer’s page': /\/portal\/|coffer_portal/,
		'an address of the web': /https?:\/\//,
		'an e-mail address': /[\w.+-]+@[\w-]+\.\w+/,
		'a record number': /\b(?:id|record|#) ?\d+\b/i,
	};
	return Object.entries( patterns ).flatMap( ( [ what, pattern ] ) => {
		const found = pattern.exec( text );
		return found ? [ `it tells ${ what }: ${ found[ 0 ] }` ] : [];
	} );
}

function promptFaults( expected: string | undefined, { prompt }: AssistantAnswer ): string[] {
	return expected === undefined || expected.split( '|' ).includes( prompt )
		? []
		: [ `it should be understood as ${ expected }, not ${ prompt }` ];
}

function verdictFaults( expected: string | null | undefined, { verdict }: AssistantAnswer ): string[] {
	const code = verdict?.code ?? null;
	if ( expected === undefined || code === expected || ( expected === '*' && code !== null ) ) {
		return [];
	}
	return [ `the verdict should be ${ expected ?? 'none' }, and is ${ code ?? 'none' }` ];
}

function draftFaults( expected: ExpectedDraft | null, { draft }: AssistantAnswer, cast: Cast ): string[] {
	if ( expected === null || draft === null ) {
		return ( expected === null ) === ( draft === null )
			? []
			: [ expected === null ? 'there should be no draft' : 'there is no draft' ];
	}
	const text = `${ draft.subject }\n${ draft.body }`;
	const isOf = ( wanted: string | undefined, found: string ) =>
		wanted === undefined || wanted.split( '|' ).includes( found );
	return [
		...( draft.document_id === cast.documents[ expected.of ]?.id
			? []
			: [ `the draft is not about {${ expected.of }}` ] ),
		...( isOf( expected.purpose, draft.purpose )
			? []
			: [ `the draft is for ${ draft.purpose }, not ${ expected.purpose }` ] ),
		...( isOf( expected.tone, draft.tone ) ? [] : [ `the draft is ${ draft.tone }, not ${ expected.tone }` ] ),
		...( draft.language.startsWith( expected.language ?? '' )
			? []
			: [ `the draft is in "${ draft.language }", not ${ expected.language }` ] ),
		...( draft.findings.length === 0
			? []
			: [ `the leak guard finds ${ draft.findings.map( ( { kind } ) => kind ).join( ', ' ) }` ] ),
		...lacking( 'the draft', text, expected.says, cast ),
		...telling( 'the draft', text, expected.silent, cast ),
	];
}

function taskFaults(
	expected: NonNullable< Expected[ 'task' ] > | null,
	{ task }: AssistantAnswer,
	cast: Cast
): string[] {
	if ( expected === null || task === null ) {
		return ( expected === null ) === ( task === null )
			? []
			: [ expected === null ? 'there should be no task' : 'there is no task' ];
	}
	const day = fill( expected.due_on ?? '', cast );
	return [
		...( task.document_id === cast.documents[ expected.of ]?.id
			? []
			: [ `the task is not about {${ expected.of }}` ] ),
		...( task.state === 'proposed' ? [] : [ `the task is ${ task.state }, not proposed` ] ),
		...( day === '' || task.due_on === day ? [] : [ `the task is for ${ task.due_on }, not ${ day }` ] ),
	];
}

function recordFaults( expected: readonly string[] | undefined, { records }: AssistantAnswer, cast: Cast ): string[] {
	if ( expected?.length === 0 && records.length > 0 ) {
		return [ `it should be about no record, and is about ${ records.map( ( { title } ) => title ).join( ', ' ) }` ];
	}
	return ( expected ?? [] ).flatMap( ( name ) =>
		records.some( isRecord( name, cast ) ) ? [] : [ `{${ name }} is not among its records` ]
	);
}

function rowFaults( expected: Expected[ 'rows' ], { rows }: AssistantAnswer, cast: Cast ): string[] {
	if ( ! expected ) {
		return [];
	}
	const members = cast.sets[ expected.of ] ?? [];
	const ofDocuments = rows.filter( ( { record } ) => record?.kind === 'document' );
	const strangers = ofDocuments.filter( ( { record } ) => ! members.includes( record?.id ?? 0 ) );
	const wanted = Math.min( expected.min ?? 1, members.length );
	const leading = rows[ 0 ]?.record;
	return [
		...( ofDocuments.length >= wanted
			? []
			: [ `there are ${ ofDocuments.length } rows of documents, not ${ wanted } or more` ] ),
		...strangers.map( ( { title } ) => `${ title } is not of ${ expected.of }` ),
		...( expected.first === undefined || ( leading && isRecord( expected.first, cast )( leading ) )
			? []
			: [ `{${ expected.first }} does not stand first` ] ),
	];
}

function choiceFaults( expected: readonly string[] | undefined, { choices }: AssistantAnswer, cast: Cast ): string[] {
	if ( ! expected ) {
		return [];
	}
	const isAll =
		choices.length === expected.length && expected.every( ( name ) => choices.some( isRecord( name, cast ) ) );
	return isAll
		? []
		: [
				`it should offer ${ expected.join( ', ' ) }, and offers ${ choices.map( ( { title } ) => title ).join( ', ' ) || 'nothing' }`,
			];
}

function isRecord( name: string, cast: Cast ): ( record: { readonly kind: string; readonly id: number } ) => boolean {
	const document = cast.documents[ name ];
	const wanted = document
		? { kind: 'document', id: document.id }
		: { kind: 'customer', id: cast.customers[ name ]?.id };
	return ( { kind, id } ) => kind === wanted.kind && id === wanted.id;
}

function lacking( what: string, text: string, expected: readonly string[] = [], cast: Cast ): string[] {
	return expected
		.filter( ( each ) => ! says( text, each, cast ) )
		.map( ( each ) => `${ what } does not say ${ named( each, cast ) }` );
}

function telling( what: string, text: string, expected: readonly string[] = [], cast: Cast ): string[] {
	return expected
		.filter( ( each ) => says( text, each, cast ) )
		.map( ( each ) => `${ what } should not say ${ named( each, cast ) }` );
}

/** Words that can be written in several ways are said when one of them is, and a number only when it stands alone. */
function says( text: string, expected: string, cast: Cast ): boolean {
	const plain = text.replaceAll( /[\s_]/g, ' ' ).toLowerCase();
	return expected.split( '|' ).some( ( either ) => {
		const placeholder = /^\{([a-z_.]+)\}$/.exec( either )?.[ 1 ];
		const all = placeholder === undefined ? [ fill( either, cast ) ] : ways( cast, placeholder, either );
		return all.some( ( way ) => {
			const quoted = way
				.replaceAll( /\s/g, ' ' )
				.toLowerCase()
				.replaceAll( /[.*+?^${}()|[\]\\]/g, String.raw`\$&` );
			return new RegExp( /^\d/.test( way ) ? `(?<![\\d.,])${ quoted }(?![\\d]|[.,]\\d)` : quoted, 'u' ).test(
				plain
			);
		} );
	} );
}

function named( expected: string, cast: Cast ): string {
	return `“${ fill( expected, cast ) }”`;
}

function ways( cast: Cast, name: string, whole: string ): readonly string[] {
	const found = cast.words.get( name );
	if ( ! found || found.length === 0 ) {
		throw new Error( `Nothing is known of ${ whole } in questions.json.` );
	}
	return found;
}
