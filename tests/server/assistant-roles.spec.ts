import type { AssistantAnswer, AssistantQuestion, Document, DocumentInput, Verdict } from '../../src/contract/types';
import { ask, referenceOf, runAbility } from '../support/assistant';
import { dateIn } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aDraft, aSentDocument, voidDocument } from '../support/makers';
import { anInvoice, mark, settle } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { aRole, allow, forgetRoles, somebodyWith } from '../support/roles';
import { contract } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** The three questions that the assistant is there for, as a prompt and as an ability, and where each says what is possible. */
const questions = {
	message: { prompt: 'link_message', ability: 'coffer/draft-portal-message', says: 'possible' },
	link: { prompt: 'explain_link', ability: 'coffer/explain-portal-link', says: 'available' },
	'follow-up': { prompt: 'follow_up', ability: 'coffer/prepare-follow-up-task', says: 'possible' },
} as const satisfies Record< string, { prompt: AssistantQuestion[ 'prompt' ]; ability: string; says: string } >;

type Name = keyof typeof questions;

const late: Partial< DocumentInput > = { issue_date: dateIn( -40 ), due_date: dateIn( -10 ) };

const states: Readonly< Record< string, ( owner: Person ) => Promise< Document > > > = {
	sent: ( owner ) => aSentDocument( owner, { due_date: dateIn( 10 ) } ),
	draft: ( owner ) => aDraft( owner ),
	void: async ( owner ) => voidDocument( owner, await aSentDocument( owner ) ),
	paid: async ( owner ) => settle( owner, await anInvoice( owner, 100 ) ),
	overdue: ( owner ) => aSentDocument( owner, late ),
	disputed: async ( owner ) => mark( owner, await aSentDocument( owner, late ), { disputed: true } ),
	'by hand': async ( owner ) => mark( owner, await aSentDocument( owner, late ), { by_hand: true } ),
};

/** Why not, for somebody who may everything; nothing where it is possible. */
const refusals: Readonly< Record< Name, Readonly< Record< string, string > > > > = {
	message: { draft: 'not_sent', void: 'void' },
	link: { draft: 'not_sent', void: 'void' },
	'follow-up': {
		draft: 'follow_up_not_sent',
		void: 'void',
		paid: 'follow_up_not_needed',
		disputed: 'follow_up_held',
		'by hand': 'follow_up_held',
	},
};

const staff = [ 'Administrator', 'Money manager', 'Bookkeeper' ];

interface Fixture {
	readonly state: string;
	readonly document: Document;
	readonly reference: string;
}

const fixtures: Fixture[] = [];

test.beforeAll( async ( { site, people } ) => {
	for ( const [ state, make ] of Object.entries( states ) ) {
		const document = await make( people.owner );
		fixtures.push( { state, document, reference: await referenceOf( site, document ) } );
	}
} );
test.afterAll( ( { site } ) => forgetRoles( site ) );

function everyCase(): { name: Name; fixture: Fixture }[] {
	return ( Object.keys( questions ) as Name[] ).flatMap( ( name ) =>
		fixtures.map( ( fixture ) => ( { name, fixture } ) )
	);
}

function asked( by: Person, name: Name, { document }: Fixture ): Promise< AssistantAnswer > {
	return ask( by, { prompt: questions[ name ].prompt, document_id: document.id } );
}

/** The verdict of an ability, in the words of a screen's. */
function verdictIn(
	output: unknown,
	name: Name
): { allowed: boolean; code: string | null; sentence: string | null; fixed_by: string[] } {
	const { possible, code, reason, who_can } =
		( output as Record< string, Record< string, unknown > > )[ questions[ name ].says ] ?? {};
	return {
		allowed: possible as boolean,
		code: code as string | null,
		sentence: reason as string | null,
		fixed_by: who_can as string[],
	};
}

function expectReason( verdict: Pick< Verdict, 'code' | 'sentence' > | null, code: string, where: string ): void {
	expect( verdict?.code, where ).toBe( code );
	const said =
		( contract.availability.refusals as Record< string, { sentence: string } > )[ code ]?.sentence ??
		contract.errors[ code ]?.sentence;
	expect( verdict?.sentence, where ).toBe( said );
}

test.describe( 'Whoever may everything that it takes', () => {
	for ( const role of [ 'administrator', 'coffer_money_manager', 'coffer_bookkeeper' ] ) {
		test( `as ${ role } gets the message, the link and the follow-up where the document stands so, and else the reason`, async ( {
			site,
		} ) => {
			const person = await somebodyWith( site, [ role ] );
			for ( const { name, fixture } of everyCase() ) {
				const where = `${ role }, ${ name }, ${ fixture.state }`;
				const code = refusals[ name ][ fixture.state ];
				const answer = await asked( person, name, fixture );
				const output = succeed(
					await runAbility( site, person, questions[ name ].ability, { document: fixture.reference } )
				);
				const verdict = verdictIn( output, name );
				if ( code === undefined ) {
					expect( answer.verdict, where ).toBeNull();
					expect( verdict, where ).toMatchObject( { allowed: true, code: null } );
				} else {
					expectReason( answer.verdict, code, where );
					expectReason( verdict, code, where );
				}
				const is = ( question: Name ) => name === question && code === undefined;
				expect( answer.draft?.document_id, where ).toBe( is( 'message' ) ? fixture.document.id : undefined );
				expect( answer.task?.document_id, where ).toBe( is( 'follow-up' ) ? fixture.document.id : undefined );
				expect( answer.prompt, where ).toBe( questions[ name ].prompt );
			}
		} );
	}

	test( 'is told that there is no document of a number that nobody knows', async ( { site } ) => {
		const person = await somebodyWith( site, [ 'administrator' ] );
		const unknown = 'INV-1999-4711';
		for ( const question of [ 'Write a reminder for', 'Does this have a link:', 'Remind me to chase' ] ) {
			const answer = await ask( person, { question: `${ question } ${ unknown }` } );
			expect( answer.text ).toContain( unknown );
			expect( answer ).toMatchObject( { draft: null, task: null, verdict: null, records: [], facts: [] } );
		}
		for ( const { ability, prompt } of Object.values( questions ) ) {
			refused( await runAbility( site, person, ability, { document: unknown } ), 'not_found' );
			refused(
				await person.rest( 'POST', '/assistant/ask', { body: { prompt, document_id: 999_999_999 } } ),
				'not_found'
			);
		}
	} );
} );

test.describe( 'Whoever may less', () => {
	test( 'with the assistant and a look at Money only, is told of each that their role may not, and who may', async ( {
		site,
		people,
	} ) => {
		const role = await aRole( people.owner );
		succeed( await allow( people.owner, role, [ 'coffer_view', 'coffer_use_assistant' ] ) );
		const person = await somebodyWith( site, [ role.slug ] );
		for ( const { name, fixture } of everyCase() ) {
			const where = `${ name }, ${ fixture.state }`;
			const answer = await asked( person, name, fixture );
			expect( answer, where ).toMatchObject( { draft: null, task: null, verdict: { code: 'role_may_not' } } );
			expect( answer.verdict?.fixed_by, where ).toEqual( expect.arrayContaining( staff ) );
			const run = await runAbility( site, person, questions[ name ].ability, { document: fixture.reference } );
			if ( name === 'link' ) {
				expect( verdictIn( succeed( run ), name ), where ).toMatchObject( {
					allowed: false,
					code: 'role_may_not',
				} );
			} else {
				expect( run.status, where ).toBe( 403 );
			}
		}
	} );

	test( 'who may edit but not copy links gets no message and no link, and the follow-up', async ( {
		site,
		people,
	} ) => {
		const role = await aRole( people.owner );
		succeed( await allow( people.owner, role, [ 'coffer_view', 'coffer_edit', 'coffer_use_assistant' ] ) );
		const person = await somebodyWith( site, [ role.slug ] );
		for ( const { name, fixture } of everyCase() ) {
			const where = `${ name }, ${ fixture.state }`;
			const code = name === 'follow-up' ? refusals[ name ][ fixture.state ] : 'role_may_not';
			const answer = await asked( person, name, fixture );
			const output = succeed(
				await runAbility( site, person, questions[ name ].ability, { document: fixture.reference } )
			);
			expect( answer.draft, where ).toBeNull();
			expect( answer.verdict?.code, where ).toBe( code );
			expect( verdictIn( output, name ).code, where ).toBe( code ?? null );
			expect( answer.task === null, where ).toBe( code !== undefined );
		}
	} );

	test( 'who may not send is told who can send a draft; whoever may, that it is for them to do', async ( {
		site,
		people,
	} ) => {
		const role = await aRole( people.owner );
		succeed(
			await allow( people.owner, role, [
				'coffer_view',
				'coffer_edit',
				'coffer_copy_links',
				'coffer_use_assistant',
			] )
		);
		const person = await somebodyWith( site, [ role.slug ] );
		const sender = await somebodyWith( site, [ 'coffer_bookkeeper' ] );
		const draft = fixtures.find( ( { state } ) => state === 'draft' );
		if ( ! draft ) {
			throw new Error( 'There is no draft.' );
		}
		for ( const name of Object.keys( questions ) as Name[] ) {
			const { verdict } = await asked( person, name, draft );
			expectReason( verdict, name === 'follow-up' ? 'follow_up_not_sent' : 'not_sent', name );
			expect( verdict?.fixed_by, name ).toEqual( expect.arrayContaining( staff ) );
			expect( verdict?.fixed_by, name ).not.toContain( 'Money viewer' );
			const run = await runAbility( site, person, questions[ name ].ability, { document: draft.reference } );
			expect( verdictIn( succeed( run ), name ).fixed_by, name ).toEqual( verdict?.fixed_by );
			expect( ( await asked( sender, name, draft ) ).verdict?.fixed_by, name ).toEqual( [] );
		}
	} );

	test( 'with Money and without the assistant, or without Money, or signed out, gets nothing at all', async ( {
		site,
		people,
	} ) => {
		for ( const person of [ people.viewer, people.editor, people.subscriber, people.anonymous ] ) {
			const code = person === people.anonymous ? 'not_signed_in' : 'role_may_not';
			for ( const { name, fixture } of everyCase() ) {
				const { prompt, ability } = questions[ name ];
				const body = { prompt, document_id: fixture.document.id };
				const error = refused( await person.rest( 'POST', '/assistant/ask', { body } ), code );
				expect( JSON.stringify( error ) ).not.toContain( fixture.document.customer_name );
				const run = await runAbility( site, person, ability, { document: fixture.reference } );
				expect( run.status, `${ person.name }, ${ ability }` ).toBe( person === people.anonymous ? 401 : 403 );
				expect( run.text ).not.toContain( fixture.document.customer_name );
			}
			const free = await person.rest( 'POST', '/assistant/ask', { body: { question: 'Who owes most?' } } );
			refused( free, code );
		}
	} );

	test( 'who looks at Money as another role sees it asks nothing in its name', async ( { site } ) => {
		const person = await somebodyWith( site, [ 'administrator' ] );
		const headers = { 'coffer-view-as': 'coffer_money_viewer' };
		const answer = await person.rest( 'POST', '/assistant/ask', { headers, body: { prompt: 'receivables' } } );
		expect( answer.status ).toBe( 403 );
	} );
} );
