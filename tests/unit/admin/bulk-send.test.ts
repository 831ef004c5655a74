import { CofferError, type Document, type DocumentSummary, type Verdict } from '@coffer/api';
import { count, mayTryAgain, sendAll, sorted, type Letter } from '../../../admin/documents/list/bulk-send/bulk-send';
import { exampleDocument } from './example-document';

const allowed: Verdict = { allowed: true, code: '', sentence: null, remedy: null, fixed_by: [], fields: [] };
const refused: Verdict = {
	...allowed,
	allowed: false,
	code: 'customer_missing',
	sentence: 'No customer.',
	remedy: 'Choose one.',
};

function chosen( id: number, send: Verdict ): DocumentSummary {
	return { ...exampleDocument, id, actions: { ...exampleDocument.actions, send } };
}

/** Sends them, and keeps what is said of each. */
async function sent( letters: Letter[], send: ( id: number ) => Promise< Document >, stopAfter = Infinity ) {
	let current = letters;
	let tried = 0;
	await sendAll( {
		letters,
		send: ( { draft } ) => {
			tried += 1;
			return send( draft.id );
		},
		toError: ( thrown ) => ( thrown instanceof CofferError ? thrown : new CofferError( 'unreadable', '' ) ),
		onOutcome: ( key, outcome ) => {
			current = current.map( ( letter ) => ( letter.key === key ? { ...letter, outcome } : letter ) );
		},
		isStopped: () => tried >= stopAfter,
	} );
	return current;
}

const works = async ( id: number ): Promise< Document > => ( { ...exampleDocument, id, number: `INV-${ id }` } );

describe( 'sending several drafts', () => {
	it( 'says which may be sent, and why the others may not', () => {
		const { letters, refused: others } = sorted( [ chosen( 1, allowed ), chosen( 2, refused ) ] );
		expect( letters.map( ( { draft } ) => draft.id ) ).toEqual( [ 1 ] );
		expect( others.map( ( { reason } ) => reason ) ).toEqual( [ 'No customer. Choose one.' ] );
	} );

	it( 'gives each its own key', () => {
		const { letters } = sorted( [ chosen( 1, allowed ), chosen( 2, allowed ), chosen( 3, allowed ) ] );
		expect( new Set( letters.map( ( { key } ) => key ) ).size ).toBe( 3 );
	} );

	it( 'goes on after one that was refused, and says what happened to each', async () => {
		const { letters } = sorted( [ chosen( 1, allowed ), chosen( 2, allowed ), chosen( 3, allowed ) ] );
		const after = await sent( letters, async ( id ) => {
			if ( id === 2 ) {
				throw new CofferError( 'version_conflict', 'Somebody changed this meanwhile.', { status: 412 } );
			}
			return works( id );
		} );
		expect( after.map( ( { outcome } ) => outcome.state ) ).toEqual( [ 'sent', 'failed', 'sent' ] );
		expect( after[ 0 ]?.outcome ).toEqual( { state: 'sent', number: 'INV-1' } );
		expect( after.filter( mayTryAgain ) ).toEqual( [] );
	} );

	it( 'stops between two of them, and leaves the rest for another time', async () => {
		const { letters } = sorted( [ chosen( 1, allowed ), chosen( 2, allowed ), chosen( 3, allowed ) ] );
		const after = await sent( letters, works, 1 );
		expect( [ count( after, 'sent' ), count( after, 'waiting' ) ] ).toEqual( [ 1, 2 ] );
		expect( after.filter( mayTryAgain ).map( ( { draft } ) => draft.id ) ).toEqual( [ 2, 3 ] );
	} );

	it( 'may try again with the same key when no answer came', async () => {
		const { letters } = sorted( [ chosen( 1, allowed ) ] );
		const after = await sent( letters, async () => {
			throw new CofferError( 'offline', 'No connection.' );
		} );
		expect( after.filter( mayTryAgain ).map( ( { key } ) => key ) ).toEqual( letters.map( ( { key } ) => key ) );
	} );
} );
