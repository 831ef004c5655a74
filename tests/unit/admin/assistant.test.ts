import { questionAbout } from '../../../admin/assistant/about-record';
import { promptsFor } from '../../../admin/assistant/prompts';
import { placeOf } from '../../../admin/assistant/place-of';
import { sourceWords } from '../../../admin/assistant/source-words';

const nothing = { document: null, customer: null };
const document = { document: 7, customer: null };

describe( 'the prompts of the assistant', () => {
	it( 'ask about everything where nothing is open', () => {
		expect( promptsFor( nothing ) ).toEqual( [ 'receivables' ] );
	} );

	it( 'ask about the customer on their page', () => {
		expect( promptsFor( { document: null, customer: 3 } ) ).toEqual( [ 'history', 'receivables' ] );
	} );

	it( 'begin with what a draft is waiting for', () => {
		const draft = { kind: 'invoice', workflow: 'draft', customer_id: 3 } as const;
		expect( promptsFor( document, draft )[ 0 ] ).toBe( 'ready_to_send' );
	} );

	it( 'do not ask whether what was sent is ready to be sent', () => {
		const sent = { kind: 'invoice', workflow: 'sent', customer_id: 3 } as const;
		expect( promptsFor( document, sent ) ).toEqual( [ 'link_message', 'explain_link', 'follow_up', 'history' ] );
	} );

	it( 'follow up invoices only', () => {
		const quote = { kind: 'quote', workflow: 'sent', customer_id: 3 } as const;
		expect( promptsFor( document, quote ) ).not.toContain( 'follow_up' );
	} );

	it( 'know no history where there is no customer', () => {
		const draft = { kind: 'invoice', workflow: 'draft', customer_id: null } as const;
		expect( promptsFor( document, draft ) ).not.toContain( 'history' );
	} );

	it( 'are all there until the document is known', () => {
		expect( promptsFor( document ) ).toEqual( [
			'link_message',
			'explain_link',
			'follow_up',
			'history',
			'ready_to_send',
		] );
	} );
} );

describe( 'a record of an answer', () => {
	it.each( [
		[ 'document', { document: 9 } ],
		[ 'customer', { screen: 'customers', customer: 9 } ],
		[ 'task', { screen: 'tasks', tasks: 'all' } ],
		[ 'settings', { screen: 'settings' } ],
	] as const )( 'leads to its place in Money: %s', ( kind, place ) => {
		expect( placeOf( { kind, id: 9 } ) ).toEqual( place );
	} );
} );

describe( 'how an answer came about', () => {
	const source = {
		by: 'model',
		provider: 'Example',
		model: 'small',
		template: 'x/1',
		tokens: 9,
		note: null,
	} as const;

	it( 'names the provider and its model', () => {
		expect( sourceWords( source ) ).toContain( 'Example (small)' );
	} );

	it( 'does not name twice what is called the same', () => {
		expect( sourceWords( { ...source, model: 'Example' } ).match( /Example/g ) ).toHaveLength( 1 );
	} );

	it( 'says that rules answered', () => {
		expect( sourceWords( { ...source, by: 'rules', provider: '', model: '' } ) ).toContain( 'rules' );
	} );
} );

describe( 'a question that could mean several', () => {
	const customer = { kind: 'customer', id: 9, title: 'North' } as const;
	const understoodAs = ( prompt: string ) =>
		( {
			words: 'And North?',
			question: { question: 'And North?', document_id: 3, tone: 'firm' },
			progress: { at: 'answered', answer: { prompt } },
		} ) as Parameters< typeof questionAbout >[ 0 ];

	it( 'is asked as the prompt that it was understood as, about what was chosen and nothing else', () => {
		expect( questionAbout( understoodAs( 'history' ), customer ) ).toEqual( {
			prompt: 'history',
			customer_id: 9,
			tone: 'firm',
		} );
	} );

	it( 'is asked in its own words, with the name of what was chosen, where there is no such prompt', () => {
		expect( questionAbout( understoodAs( 'status' ), customer ) ).toEqual( {
			question: 'And North? (North)',
			customer_id: 9,
			tone: 'firm',
		} );
	} );
} );
