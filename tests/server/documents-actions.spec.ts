import type { Document, DocumentActions, Verdict } from '../../src/contract/types';
import type { DemoUser } from '../../tools/site/site';
import { aDraft, aLine, aSentDocument, changing, readDocument, voidDocument } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import type { Person } from '../support/people';
import type { Answer } from '../support/requests';
import { faultsOf } from '../support/shapes';

const states: Readonly< Record< string, ( owner: Person ) => Promise< Document > > > = {
	draft: ( owner ) => aDraft( owner ),
	'draft without a customer': ( owner ) => aDraft( owner, { customer_id: null } ),
	'draft without lines': ( owner ) => aDraft( owner, { lines: [] } ),
	sent: ( owner ) => aSentDocument( owner ),
	'sent quote': ( owner ) => aSentDocument( owner, { kind: 'quote' } ),
	void: async ( owner ) => voidDocument( owner, await aSentDocument( owner ) ),
};

/** What the REST call behind an action does, with a request that is right in everything else. */
const calls: Readonly< Record< keyof DocumentActions, ( by: Person, document: Document ) => Promise< Answer > > > = {
	edit: ( by, document ) =>
		by.rest( 'PUT', `/documents/${ document.id }`, { headers: changing( document ), body: { kind: document.kind, currency: 'EUR', lines: [ aLine() ] } } ),
	delete: ( by, document ) => by.rest( 'DELETE', `/documents/${ document.id }`, { headers: changing( document ) } ),
	send: ( by, document ) => by.rest( 'POST', `/documents/${ document.id }/send`, { headers: changing( document ) } ),
	void: ( by, document ) => by.rest( 'POST', `/documents/${ document.id }/void`, { headers: changing( document ), body: { reason: 'x' } } ),
	open_portal: ( by, document ) => by.rest( 'POST', `/documents/${ document.id }/portal-link`, { body: { purpose: 'open' } } ),
	copy_portal_link: ( by, document ) => by.rest( 'POST', `/documents/${ document.id }/portal-link`, { body: { purpose: 'copy' } } ),
};

const users: readonly DemoUser[] = [ 'owner', 'manager', 'bookkeeper', 'viewer' ];

test.describe( 'What the actions of a document say is what the calls do', () => {
	for ( const [ state, make ] of Object.entries( states ) ) {
		for ( const [ action, call ] of Object.entries( calls ) as [ keyof DocumentActions, ( typeof calls )[ keyof DocumentActions ] ][] ) {
			test( `${ action } of a ${ state }, for each role`, async ( { people } ) => {
				for ( const user of users ) {
					const document = await readDocument( people[ user ], ( await make( people.owner ) ).id );
					const verdict = document.actions[ action ];
					expect( faultsOf( 'verdict', verdict ) ).toEqual( [] );
					// The page itself is open to every reader, through a preview; only its address is not.
					const answer = action === 'open_portal' && user === 'viewer' && verdict.allowed ? await preview( people, document ) : await call( people[ user ], document );
					if ( verdict.allowed ) {
						expect( answer.status, `${ user }: ${ answer.text.slice( 0, 300 ) }` ).toBeLessThan( 300 );
						continue;
					}
					expect( answer.status, `${ user } was told: ${ verdict.sentence ?? '' }` ).toBeGreaterThanOrEqual( 400 );
					expect( ( answer.body as { data: { verdict?: Verdict } } ).data.verdict, user ).toEqual( verdict );
					expectHelpful( verdict );
				}
			} );
		}
	}

	test( 'the list says the same as the document', async ( { people } ) => {
		for ( const make of Object.values( states ) ) {
			const document = await make( people.owner );
			for ( const user of users ) {
				const query = document.customer_id ? `customer_id=${ document.customer_id }` : 'per_page=5';
				const { body } = await people[ user ].rest( 'GET', `/documents?${ query }` );
				const listed = ( body as Document[] ).find( ( each ) => each.id === document.id );
				expect( listed?.actions ).toEqual( ( await readDocument( people[ user ], document.id ) ).actions );
			}
		}
	} );
} );

function preview( people: People, document: Document ): Promise< Answer > {
	return people.viewer.rest( 'POST', `/documents/${ document.id }/portal-preview` );
}

/** A refusal has a reason, something to do, and somebody who can do it when the reader cannot. */
function expectHelpful( verdict: Verdict ): void {
	expect( verdict.code ).toMatch( /^[a-z_]+$/ );
	expect( verdict.sentence ).toMatch( /^\p{Lu}.+\.$/u );
	expect( verdict.remedy === null || /^\p{Lu}.+\.$/u.test( verdict.remedy ) ).toBe( true );
	for ( const role of verdict.fixed_by ) {
		expect( role ).not.toMatch( /^coffer_/ );
	}
}
