import type { Document } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { ledgerFaults } from '../support/ledger';
import { aCustomer, aDraft, changing, readDocument, send } from '../support/makers';
import { expect, test } from '../support/money-site';
import { expectNoGaps, positionOf } from '../support/numbers';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe( 'Numbers of documents that are sent at the same time', () => {
	test( 'are all different and leave no gap, whoever sends and whatever is refused meanwhile', async ( {
		people,
		site,
	} ) => {
		const { owner, manager, bookkeeper } = people;
		const customer_id = ( await aCustomer( owner ) ).id;
		const year = { issue_date: '2041-06-01', customer_id };
		const drafts: Document[] = [];
		for ( let made = 0; made < 9; made++ ) {
			drafts.push( await aDraft( owner, year ) );
		}
		const incomplete = [
			await aDraft( owner, { ...year, lines: [] } ),
			await aDraft( owner, { ...year, lines: [] } ),
		];
		const answers = await Promise.all( [
			...drafts.map( ( draft, at ) =>
				( [ owner, manager, bookkeeper ][ at % 3 ] ?? owner ).rest( 'POST', `/documents/${ draft.id }/send`, {
					headers: changing( draft ),
				} )
			),
			...incomplete.map( ( draft ) =>
				owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } )
			),
		] );
		const sent = answers.slice( 0, drafts.length ).map( ( answer ) => succeed< Document >( answer ) );
		answers.slice( drafts.length ).forEach( ( answer ) => refused( answer, 'lines_missing' ) );
		expectNoGaps( sent );

		// The next one goes on where these ended.
		const last = Math.max( ...sent.map( positionOf ) );
		expect( positionOf( await send( owner, await aDraft( owner, year ) ) ) ).toBe( last + 1 );
		expect( await ledgerFaults( site ) ).toEqual( [] );
	} );

	test( 'one draft that is sent several times at once gets one number and one entry', async ( { people } ) => {
		const draft = await aDraft( people.owner, { issue_date: '2042-06-01' } );
		const answers = await Promise.all(
			Array.from( { length: 5 }, () =>
				people.owner.rest( 'POST', `/documents/${ draft.id }/send`, { headers: changing( draft ) } )
			)
		);
		expect( answers.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
		answers
			.filter( ( { status } ) => status !== 200 )
			.forEach( ( answer ) => refused( answer, [ 'version_conflict', 'not_draft', 'wrong_state' ] ) );
		const sent = await readDocument( people.owner, draft.id );
		expect( sent.entries ).toHaveLength( 1 );
		const next = await send( people.owner, await aDraft( people.owner, { issue_date: '2042-06-01' } ) );
		expect( positionOf( next ) ).toBe( positionOf( sent ) + 1 );
	} );
} );
