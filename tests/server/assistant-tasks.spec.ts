import type { ActivityEvent, AssistantAbout, Task, TaskCounts } from '../../src/contract/types';
import { aProposal, ask } from '../support/assistant';
import { dateIn, laterBy } from '../support/clock';
import { refused, succeed } from '../support/expectations';
import { aSentDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { somebodyWith } from '../support/roles';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

const seen = ( { version }: Pick< Task, 'version' > ) => ( { 'if-match': String( version ) } );

function accept( by: Person, task: Task ) {
	return by.rest( 'POST', `/tasks/${ task.id }/accept`, { headers: seen( task ) } );
}

async function counts( by: Person ): Promise< TaskCounts > {
	return succeed< TaskCounts >( await by.rest( 'GET', '/tasks/counts' ) );
}

async function happened( by: Person, id: number ): Promise< string[] > {
	const events = succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ id }/activity` ) );
	return events.map( ( { kind } ) => kind ).filter( ( kind ) => kind.startsWith( 'task_' ) );
}

test.describe( 'A follow-up that the assistant proposes', () => {
	test( 'says whom to ask about what, counts nowhere, and is somebody’s once it is accepted', async ( {
		people,
	} ) => {
		const invoice = await aSentDocument( people.owner, { issue_date: dateIn( -40 ), due_date: dateIn( -10 ) } );
		const before = await counts( people.bookkeeper );
		const task = await aProposal( people.bookkeeper, invoice );
		expect( task ).toMatchObject( {
			kind: 'follow_up',
			state: 'proposed',
			document_id: invoice.id,
			customer_id: invoice.customer_id,
			due_on: dateIn( 0 ),
			assignee: null,
			actions: { accept: { allowed: true }, delete: { allowed: true }, complete: { code: 'task_is_proposed' } },
		} );
		expect( task.title ).toContain( String( invoice.number ) );
		expect( task.title ).toContain( invoice.customer_name );
		expect( await counts( people.bookkeeper ) ).toMatchObject( {
			mine: before.mine,
			all: before.all,
			overdue: before.overdue,
		} );
		const open = succeed< Task[] >( await people.owner.rest( 'GET', '/tasks?view=all&per_page=100' ) );
		expect( open.map( ( { id } ) => id ) ).not.toContain( task.id );

		const accepted = succeed< Task >( await accept( people.bookkeeper, task ) );
		expect( accepted ).toMatchObject( {
			state: 'open',
			version: task.version + 1,
			actions: { accept: { code: 'task_not_proposed' } },
		} );
		expect( accepted.assignee?.name.toLowerCase() ).toContain( people.bookkeeper.name );
		expect( ( await counts( people.bookkeeper ) ).mine ).toBe( before.mine + 1 );
		expect( await happened( people.owner, invoice.id ) ).toEqual( [ 'task_accepted', 'task_proposed' ] );
	} );

	test( 'is for the day after the due date while that is still to come', async ( { people } ) => {
		const invoice = await aSentDocument( people.owner, { due_date: dateIn( 5 ) } );
		expect( await aProposal( people.owner, invoice ) ).toMatchObject( { due_on: dateIn( 6 ) } );
	} );

	test( 'is one, however often and however many ask at once', async ( { people } ) => {
		const invoice = await aSentDocument( people.owner );
		const answers = await Promise.all( [ 1, 2, 3, 4 ].map( () => aProposal( people.owner, invoice ) ) );
		expect( new Set( answers.map( ( { id } ) => id ) ).size ).toBe( 1 );
		const [ proposed ] = answers;
		succeed( await accept( people.owner, proposed as Task ) );
		const again = await ask( people.manager, { prompt: 'follow_up', document_id: invoice.id } );
		expect( again.task ).toMatchObject( { id: proposed?.id, state: 'open' } );
		expect( await happened( people.owner, invoice.id ) ).toEqual( [ 'task_accepted', 'task_proposed' ] );
	} );

	test( 'is accepted once: the second of two is told so, and so is who saw it before', async ( { people } ) => {
		const task = await aProposal( people.owner, await aSentDocument( people.owner ) );
		const both = await Promise.all( [ accept( people.owner, task ), accept( people.manager, task ) ] );
		expect( both.map( ( { status } ) => status ).sort() ).toEqual( [ 200, 409 ] );
		refused( await accept( people.owner, task ), 'task_not_proposed' );
	} );

	test( 'can be discarded, and is then gone', async ( { people } ) => {
		const invoice = await aSentDocument( people.owner );
		const task = await aProposal( people.owner, invoice );
		refused(
			await people.viewer.rest( 'DELETE', `/tasks/${ task.id }`, { headers: seen( task ) } ),
			'role_may_not'
		);
		refused(
			await people.owner.rest( 'POST', `/tasks/${ task.id }/done`, { headers: seen( task ), body: {} } ),
			'task_is_proposed'
		);
		refused(
			await people.owner.rest( 'PUT', `/tasks/${ task.id }`, {
				headers: seen( task ),
				body: { title: 'Other' },
			} ),
			'task_is_proposed'
		);
		succeed( await people.owner.rest( 'DELETE', `/tasks/${ task.id }`, { headers: seen( task ) } ), 204 );
		expect( await happened( people.owner, invoice.id ) ).toEqual( [ 'task_dismissed', 'task_proposed' ] );
		expect( succeed< Task[] >( await people.owner.rest( 'GET', `/documents/${ invoice.id }/tasks` ) ) ).toEqual(
			[]
		);
	} );
} );

test.describe( 'Asking', () => {
	test( 'is written down with what answered and what was read, under the name of whoever asked', async ( {
		people,
	} ) => {
		const invoice = await aSentDocument( people.owner );
		const answer = await ask( people.bookkeeper, { prompt: 'explain_link', document_id: invoice.id } );
		expect( answer.records ).toContainEqual( {
			kind: 'document',
			id: invoice.id,
			title: `Invoice ${ invoice.number }`,
		} );
		const [ latest ] = succeed< ActivityEvent[] >(
			await people.owner.rest( 'GET', `/documents/${ invoice.id }/activity` )
		);
		expect( latest ).toMatchObject( { kind: 'assistant_asked', actor: { kind: 'assistant' } } );
		expect( latest?.actor.name.toLowerCase() ).toContain( people.bookkeeper.name );
		expect( latest?.sentence ).toMatch(
			/ asked the assistant: Has this a portal link, and if not, why\? \(rules\/explain_link\/1\)$/
		);
	} );

	test( 'has a limit an hour for each person, which says when to come back', async ( { people, site } ) => {
		const busy = await somebodyWith( site, [ 'coffer_bookkeeper' ] );
		const { limit, left } = succeed< AssistantAbout >( await busy.rest( 'GET', '/assistant' ) );
		expect( left ).toBe( limit );
		await ask( busy, { prompt: 'receivables' } );
		await site.php(
			`global $wpdb;
			$row = $wpdb->get_row( "SELECT kind, at, actor_kind, actor_id, actor_name, params FROM {$wpdb->prefix}coffer_events WHERE kind = 'assistant_asked' ORDER BY id DESC LIMIT 1", ARRAY_A );
			for ( $more = 1; $more < $input['limit']; $more++ ) {
				$wpdb->insert( "{$wpdb->prefix}coffer_events", $row );
			}
			return true;`,
			{ limit }
		);
		refused( await busy.rest( 'POST', '/assistant/ask', { body: { prompt: 'receivables' } } ), 'assistant_busy' );
		expect( succeed< AssistantAbout >( await busy.rest( 'GET', '/assistant' ) ) ).toMatchObject( { left: 0 } );
		await ask( people.bookkeeper, { prompt: 'receivables' } );
		await laterBy( site, 3601, () => ask( busy, { prompt: 'receivables' } ) );
	} );

	test( 'without a question or without what it is about is refused, and so is a document that there is none of', async ( {
		people,
	} ) => {
		const asking = ( body: object ) => people.owner.rest( 'POST', '/assistant/ask', { body } );
		refused( await asking( {} ), 'assistant_question_missing', 'question' );
		refused( await asking( { question: '   ' } ), 'assistant_question_missing', 'question' );
		refused( await asking( { question: 'a'.repeat( 501 ) } ), [ 'text_too_long', 'invalid_input' ], 'question' );
		refused( await asking( { prompt: 'link_message' } ), 'assistant_document_missing', 'document_id' );
		refused( await asking( { prompt: 'history' } ), 'assistant_customer_missing', 'customer_id' );
		refused( await asking( { prompt: 'pay_everything' } ), 'invalid_input', 'prompt' );
		refused( await asking( { prompt: 'history', customer_id: 999_999_999 } ), 'not_found' );
		refused( await asking( { prompt: 'explain_link', document_id: 999_999_999 } ), 'not_found' );
	} );
} );
