import type { RestError } from '../../src/contract/types';
import type { ChangedRow, KeptRows } from './kept-rows';
import { comparable, type Answer } from './requests';
import { contract, faultsOf } from './shapes';

/** One cell of a matrix: who asks for what while it stands how, and what has to come of it. */
export interface Case< World > {
	readonly name: string;
	ask( world: World ): Promise< Answer >;
	/** What is wrong with the answer; empty when nothing is. */
	judge( answer: Answer, world: World ): string[];
	/** All answers of one name are the same to the byte: what is refused tells nothing of the record, not even that it is there. */
	readonly alike?: string;
	/** Where it changes something: cases of one round go together, and all is put back after it. */
	readonly round?: string;
	/** In its round it goes by itself: what it writes is one row for all, or it looks at everything that there is. */
	readonly isAlone?: boolean;
}

/** It is refused with a code of contract/errors.json, in its status and shape. */
export function refusedAs( code: string, { field, verdict }: { field?: string; verdict?: string } = {} ) {
	return ( { status, body, text }: Answer ): string[] => {
		const error = body as RestError | undefined;
		const told = [
			status === contract.errors[ code ]?.status,
			error?.code === `coffer_${ code }`,
			field === undefined || error?.data.field === field,
			verdict === undefined || error?.data.verdict?.code === verdict,
		];
		return told.every( Boolean )
			? faultsOf( 'rest-error', error )
			: [
					`should be refused: ${ [ code, field, verdict ].filter( Boolean ).join( ', ' ) }. ${ said( status, text ) }`,
				];
	};
}

export function allowed( { status, text }: Answer ): string[] {
	return status >= 200 && status < 300 ? [] : [ `should be allowed. ${ said( status, text ) }` ];
}

function said( status: number, text: string ): string {
	return `It was answered ${ status } ${ text.slice( 0, 200 ) }`;
}

/**
 * Asks all of them, a few at the same time, and gives what went wrong, each with its case. What changes something is asked after
 * the rest, round by round. Nothing is left of any of it.
 */
export async function faultsOfCases< World >(
	world: World,
	kept: KeptRows,
	cases: readonly Case< World >[]
): Promise< string[] > {
	const answers = new Map< Case< World >, Answer >();
	const still = cases.filter( ( each ) => each.round === undefined );
	await askAll( world, still, answers );
	const changed = await kept.putBack();
	const faults = changed.length === 0 ? [] : [ await whoChanged( world, kept, still, changed ) ];
	for ( const round of new Set( cases.flatMap( ( each ) => each.round ?? [] ) ) ) {
		const together = cases.filter( ( each ) => each.round === round );
		await askAll(
			world,
			together.filter( ( each ) => ! each.isAlone ),
			answers
		);
		for ( const each of together.filter( ( { isAlone } ) => isAlone ) ) {
			answers.set( each, await each.ask( world ) );
		}
		await kept.putBack();
	}
	for ( const each of cases ) {
		const found = each.judge( answers.get( each ) as Answer, world );
		faults.push( ...found.map( ( fault ) => `${ each.name }: ${ fault }` ) );
	}
	return [ ...faults, ...different( cases, answers ) ];
}

async function askAll< World >(
	world: World,
	cases: readonly Case< World >[],
	answers: Map< Case< World >, Answer >
): Promise< void > {
	let next = 0;
	// Two more than processes that answer, so that none of them waits.
	await Promise.all(
		Array.from( { length: 6 }, async () => {
			for ( let each = cases[ next++ ]; each; each = cases[ next++ ] ) {
				answers.set( each, await each.ask( world ) );
			}
		} )
	);
}

function different< World >( cases: readonly Case< World >[], answers: Map< Case< World >, Answer > ): string[] {
	const first = new Map< string, Case< World > >();
	return cases.flatMap( ( each ) => {
		if ( each.alike === undefined ) {
			return [];
		}
		const one = first.get( each.alike ) ?? each;
		first.set( each.alike, one );
		const [ a, b ] = [ one, each ].map( ( its ) => JSON.stringify( comparable( answers.get( its ) as Answer ) ) );
		return a === b ? [] : [ `${ each.name }: tells something else than ${ one.name }: ${ b } and not ${ a }` ];
	} );
}

/** Asks halves of them again until one is left. */
async function whoChanged< World >(
	world: World,
	kept: KeptRows,
	cases: readonly Case< World >[],
	changed: readonly ChangedRow[]
): Promise< string > {
	let suspects = cases;
	let proof = changed;
	while ( suspects.length > 1 ) {
		const half = suspects.slice( 0, Math.ceil( suspects.length / 2 ) );
		await askAll( world, half, new Map() );
		const found = await kept.putBack();
		proof = found.length > 0 ? found : proof;
		suspects = found.length > 0 ? half : suspects.slice( half.length );
	}
	const [ one ] = suspects;
	if ( one ) {
		await one.ask( world );
		const alone = await kept.putBack();
		proof = alone.length > 0 ? alone : proof;
	}
	const rows = JSON.stringify( proof.slice( 0, 3 ) ).slice( 0, 1_000 );
	return `${ one?.name ?? 'Nobody' }: changed ${ rows } (${ changed.length } rows by all of them)`;
}
