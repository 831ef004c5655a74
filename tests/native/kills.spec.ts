import type { ErrorCode } from '../../src/contract/names';
import type { Customer } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { beaconIn } from '../support/beacon';
import { at, dateIn, laterBy } from '../support/clock';
import { placesOf, type Errand } from '../support/commit-points';
import { refused, succeed } from '../support/expectations';
import { addRows, commit, openImport } from '../support/imports';
import { dyingAt, killed, killing, sumUp, type Moment } from '../support/killing';
import { lockFaults, type Taken } from '../support/lock-order';
import { lockedInOrder, locksTaken, watchingLocks } from '../support/locks';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aDraft, aSentDocument, changing, copyLink, tokenIn } from '../support/makers';
import { anAcceptedQuote, convert, settle } from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { clearOutbox } from '../support/outbox';
import { post, proofIn } from '../support/page-forms';
import type { Answer } from '../support/requests';
import { allow, forgetRoles, readRole } from '../support/roles';
import { contractRoutes, type ContractRoute } from '../support/route-requests';
import { aSchedule, endAll } from '../support/schedules';
import { changeSettings, readSettings } from '../support/settings';
import { soundAtTheEnd, verifyLedger } from '../support/sound-ledger';
import { aStoredAttempt } from '../support/stored-attempts';
import { aVisitor } from '../support/visitor';

soundAtTheEnd();

type Headers = Record< string, string >;

/** Something to be done, which can be asked for again and again in the same words. */
interface Deed {
	readonly ask: ( headers: Headers ) => Promise< Answer >;
	/** What whoever asks again is told once it was done; nothing then changes any more. Undefined: it is done again. */
	readonly told: ( ( again: Answer ) => void ) | undefined;
}

interface Asked {
	readonly site: Site;
	readonly people: People;
}

const succeeds = ( again: Answer ) => {
	expect( again.status, again.text.slice( 0, 300 ) ).toBeLessThan( 300 );
};
const isTold =
	( ...codes: ErrorCode[] ) =>
	( again: Answer ) =>
		void refused( again, codes );

/**
 * What is refused the second time although it carries no key, because it is gone or is so already. Whatever names the
 * version that the person saw is refused as changed meanwhile; whatever carries a key is answered as the first time.
 */
const toldAgain: Readonly< Record< string, ErrorCode > > = {
	delete_document: 'not_found',
	delete_message_template: 'not_found',
	delete_task: 'not_found',
	discard_message: 'not_found',
	cancel_import: 'not_found',
	delete_role: 'not_found',
	retry_delivery: 'delivery_not_waiting_for_retry',
	complete_task: 'task_is_done',
	reopen_task: 'task_is_open',
	accept_task: 'task_not_proposed',
	add_role: 'role_name_taken',
};

/** What makes a second one, or writes down a second time that it was looked at: none of it moves money. */
const doneAgain: ReadonlySet< string > = new Set( [
	'create_document',
	'create_customer',
	'create_task',
	'create_message',
	'create_message_template',
	'create_portal_link',
	'create_schedule',
	'open_import',
	'reveal_portal_link',
	'reveal_link',
	'reset_roles',
] );

/** What changes nothing the second time, and is answered as the first time without a key. */
const saidAgain: ReadonlySet< string > = new Set( [ 'add_import_rows', 'add_samples', 'remove_samples' ] );

function ofRoute( { name, method, make }: ContractRoute ) {
	return async ( { site, people: { owner } }: Asked ): Promise< Deed > => {
		if ( name === 'reset_roles' ) {
			// So that there is something to put back.
			const viewer = await readRole( owner, 'coffer_money_viewer' );
			succeeds( await allow( owner, viewer, [ 'coffer_view', 'coffer_export' ] ) );
		}
		const { route, headers = {}, body } = await make( owner, site );
		const isKeyed = 'idempotency-key' in headers || saidAgain.has( name );
		const once = isKeyed ? succeeds : isTold( toldAgain[ name ] ?? 'version_conflict' );
		return {
			ask: ( more ) => owner.rest( method, route, { headers: { ...headers, ...more }, body } ),
			told: doneAgain.has( name ) ? undefined : once,
		};
	};
}

/** In the place of a number: those who were merged into a customer. */
const former = 0;

/** Which customers transactions locked, in their order. */
const customersOf = ( taken: readonly Taken[] ) =>
	taken
		.flatMap( ( { locks } ) => locks )
		.filter( ( { table, isNew } ) => table === 'customers' && ! isNew )
		.map( ( { row } ) => Number( row ) );

/** Runs a task of WP-Cron in a worker of PHP-FPM. */
const task =
	( { people: { anonymous } }: Asked, hook: string, headers: Headers = {} ) =>
	( more: Headers ) =>
		anonymous.page( '/', { headers: { 'run-hook': hook, ...headers, ...more } } );

/** Sends a form of a customer's page, with the proofs of the page as it was. */
async function form( { people: { owner, anonymous } }: Asked, id: number, name: string, fields: Headers = {} ) {
	const { url } = await copyLink( owner, id );
	const proof = proofIn( ( await anonymous.page( url ) ).text );
	const visitor = aVisitor();
	return ( more: Headers ) =>
		post( anonymous, url, { ...proof, coffer_do: name, ...fields }, { ...visitor, ...more } );
}

/** At nine in the morning of a day of the site, that many days from now. */
function inDays< T >( site: Site, days: number, work: () => Promise< T > ): Promise< T > {
	return at( site, `${ dateIn( days ) }T09:00:00Z`, work );
}

/** The rules look at what is due, after they saw to all that was due before. */
async function reminders( { site, people: { owner } }: Asked ) {
	const ask = ( headers: Headers ) => owner.rest( 'POST', '/reminders/run', { headers } );
	succeeds( await inDays( site, 33, () => ask( {} ) ) );
	// Each proposal that is open, and each invoice that a rule may count for, is looked at in a transaction of its own.
	await site.php( `
		global $wpdb;
		$wpdb->query( "UPDATE {$wpdb->prefix}coffer_tasks SET state = 'done' WHERE kind = 'reminder'" );
		$wpdb->query( "UPDATE {$wpdb->prefix}coffer_documents SET by_hand = 1 WHERE kind = 'invoice' AND workflow = 'sent' AND due_date > CURDATE()" );
	` );
	return ask;
}

/** The only one that is active. */
async function dueSchedule( { site, people: { owner } }: Asked, days: number ): Promise< Deed > {
	await endAll( site );
	await aSchedule( owner, { start_on: dateIn( days ) } );
	return { ask: ( headers ) => owner.rest( 'POST', '/schedules/run', { headers } ), told: succeeds };
}

/** `days` from now is when it is asked for; whatever else is due by then was done before. */
const errands: Partial< Record< Errand, { readonly days?: number; make( asked: Asked ): Promise< Deed > } > > = {
	'a customer asks a question': {
		make: async ( asked ) => ( {
			ask: await form( asked, ( await aSentDocument( asked.people.owner ) ).id, 'question', {
				text: 'With tax?',
			} ),
			told: undefined,
		} ),
	},
	'a customer asks for a fresh link': {
		make: async ( asked ) => ( {
			ask: await form( asked, ( await aSentDocument( asked.people.owner ) ).id, 'fresh_link' ),
			told: ( { status } ) => expect( status ).toBe( 303 ),
		} ),
	},
	'a customer accepts a quote': {
		make: async ( asked ) => {
			const { id } = await aSentDocument( asked.people.owner, { kind: 'quote' } );
			return {
				ask: await form( asked, id, 'accept', { name: 'Jo' } ),
				told: ( { status, text } ) => {
					expect( status ).toBe( 422 );
					expect( text ).toContain( 'was answered already' );
				},
			};
		},
	},
	'a customer looks at the page': {
		make: async ( { site, people: { owner, anonymous } } ) => {
			const { url } = await copyLink( owner, ( await aSentDocument( owner ) ).id );
			const body = beaconIn( ( await anonymous.page( url ) ).text, tokenIn( url ) );
			const phone = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };
			return {
				ask: ( more ) =>
					laterBy( site, 5, () =>
						anonymous.rest( 'POST', '/portal/seen', { headers: { ...phone, ...more }, body } )
					),
				told: succeeds,
			};
		},
	},
	'a follow-up is proposed': {
		make: async ( { people: { owner } } ) => {
			const body = { prompt: 'follow_up', document_id: ( await aSentDocument( owner ) ).id };
			// That the assistant was asked is written down each time; the task is one.
			return {
				ask: ( headers ) => owner.rest( 'POST', '/assistant/ask', { headers, body } ),
				told: undefined,
			};
		},
	},
	'a quote expires overnight': {
		days: 40,
		make: async ( asked ) => {
			const ask = task( asked, 'test_expire' );
			succeeds( await inDays( asked.site, 40, () => ask( {} ) ) );
			await aSentDocument( asked.people.owner, { kind: 'quote', due_date: dateIn( 39 ) } );
			return { ask, told: succeeds };
		},
	},
	'a reminder is proposed': {
		days: 33,
		make: async ( asked ) => {
			const ask = await reminders( asked );
			await aSentDocument( asked.people.owner, { due_date: dateIn( 30 ) } );
			return { ask, told: succeeds };
		},
	},
	'a reminder is taken back': {
		days: 33,
		make: async ( asked ) => {
			const ask = await reminders( asked );
			const invoice = await aSentDocument( asked.people.owner, { due_date: dateIn( 30 ) } );
			succeeds( await inDays( asked.site, 33, () => ask( {} ) ) );
			await settle( asked.people.owner, invoice );
			return { ask, told: succeeds };
		},
	},
	'a recurring invoice is made': {
		days: 62,
		make: ( asked ) => dueSchedule( asked, 61 ),
	},
	'a recurring invoice cannot be made': {
		days: 900,
		// Too many days were missed.
		make: ( asked ) => dueSchedule( asked, 2 ),
	},
	'a person’s data is erased': {
		make: async ( asked ) => {
			const { email } = await aCustomer( asked.people.owner );
			return { ask: task( asked, 'test_erase', { 'test-email': email ?? '' } ), told: succeeds };
		},
	},
	'a payer’s data is erased': {
		make: async ( asked ) => {
			const { id } = await aStoredAttempt( asked.site, asked.people.owner, { state: 'succeeded' } );
			const email = `payer${ id }@example.com`;
			await asked.site.php(
				`global $wpdb; $wpdb->update( $wpdb->prefix . 'coffer_payments', array( 'payer_email' => $input['email'], 'received_on' => '2001-01-01', 'created_at' => 1000000000 ), array( 'id' => $input['id'] ) );`,
				{ id, email }
			);
			return { ask: task( asked, 'test_erase', { 'test-email': email } ), told: succeeds };
		},
	},
	'the words to search by are written': {
		make: async ( asked ) => {
			await asked.site.php( 'Coffer\\WordPress\\Plugin::services()->searchRebuild()->restart();' );
			// There are more commits to come, and it goes on where it stopped.
			return { ask: task( asked, 'coffer_rebuild_search' ), told: undefined };
		},
	},
};

/** WordPress's own tool, and one part of the daily task, called in a worker. */
const tools = `
if ( isset( $_SERVER['HTTP_X_TEST_VISITOR'] ) ) {
	// One visitor may ask for only so many fresh links in an hour.
	$_SERVER['REMOTE_ADDR'] = $_SERVER['HTTP_X_TEST_VISITOR'];
}
add_action( 'test_expire', static fn () => Coffer\\WordPress\\Plugin::services()->decideQuote()->expirePast() );
add_action( 'test_erase', static function () {
	$tools = apply_filters( 'wp_privacy_personal_data_erasers', array() );
	call_user_func( $tools['coffer']['callback'], $_SERVER['HTTP_TEST_EMAIL'], 1 );
} );
`;

interface Case {
	readonly name: string;
	readonly places: readonly string[];
	readonly days: number | undefined;
	readonly make: ( asked: Asked ) => Promise< Deed >;
}

const cases: readonly Case[] = [
	...contractRoutes
		.filter( ( { name } ) => placesOf( name ).length > 0 )
		.map( ( route ) => ( {
			name: route.name,
			places: placesOf( route.name ),
			days: undefined,
			make: ofRoute( route ),
		} ) ),
	...Object.entries( errands ).map( ( [ name, { days, make } ] ) => ( {
		name,
		places: placesOf( name as Errand ),
		days,
		make,
	} ) ),
];

test.describe( 'PHP is killed', () => {
	test.beforeAll( async ( { site, people: { owner } } ) => {
		await locksTaken( site );
		await clearOutbox( site );
		await endAll( site );
		await changeSettings( owner, { reminders: [ { days: 3, tone: 'friendly', mode: 'propose' } ] } );
	} );
	test.afterAll( async ( { site, people: { owner } } ) => {
		await clearOutbox( site );
		await endAll( site );
		await forgetRoles( site );
		expect( ( await readSettings( owner ) ).reminders ).toHaveLength( 1 );
		await changeSettings( owner, { reminders: [] } );
	} );

	for ( const { name, places, make, days } of cases ) {
		test( `just before and just after the commit of ${ name }: nothing is done by halves, and asking again is safe`, async ( {
			site,
			people,
		} ) => {
			await withMail(
				site,
				async () => {
					const deed = await make( { site, people } );
					const ask = ( headers: Headers = {} ) =>
						days === undefined ? deed.ask( headers ) : inDays( site, days, () => deed.ask( headers ) );
					const die = async ( moment: Moment[ 'when' ] ) =>
						killed( site, await ask( dyingAt( { what: 'commit', at: 1, when: moment } ) ) );
					const sums = () => sumUp( people.anonymous );
					const before = await sums();
					expect( await die( 'before' ) ).toBe( `commit 1 before ${ places[ 0 ] }` );
					expect( await sums(), 'killed before the commit' ).toEqual( before );
					expect( await die( 'after' ) ).toBe( `commit 1 after ${ places[ 0 ] }` );
					const after = await sums();
					expect( after, 'killed after the commit' ).not.toEqual( before );
					const again = await ask();
					expect( again.text ).not.toMatch( /Fatal|Stack trace|Warning:/ );
					if ( deed.told ) {
						deed.told( again );
						expect( await sums(), 'asked again' ).toEqual( after );
					} else {
						expect( again.status, again.text.slice( 0, 300 ) ).toBeLessThan( 400 );
					}
				},
				watchingLocks + killing + tools
			);
			expect( await lockedInOrder( site ) ).toContain( places[ 0 ] );
			expect( ( await verifyLedger( people.owner ) ).faults ).toEqual( [] );
		} );
	}

	test( 'nowhere: a draft that came from a quote locks the quote under the lock of their customer', async ( {
		site,
		people: { owner },
	} ) => {
		await withMuPlugin( site, watchingLocks + killing, async () => {
			const quote = await anAcceptedQuote( owner, 1_000 );
			const { id, version } = await convert( owner, quote );
			await locksTaken( site );
			const gone = await owner.rest( 'DELETE', `/documents/${ id }`, {
				headers: { 'if-match': String( version ) },
			} );
			expect( gone.status ).toBe( 204 );
			const [ taken ] = await locksTaken( site );
			const rows = taken?.locks.filter( ( { table } ) => table === 'documents' ).map( ( { row } ) => row );
			expect( rows ).toEqual( [ String( id ), String( quote.id ) ] );
			expect( taken && lockFaults( taken ) ).toEqual( [] );
		} );
	} );

	test( 'nowhere: who was merged away is locked before whoever stayed, also by those who merge again and who erase', async ( {
		site,
		people: { owner },
	} ) => {
		const [ stays, gone, last ] = [ await aCustomer( owner ), await aCustomer( owner ), await aCustomer( owner ) ];
		const merge = ( from: Customer, into: Customer ) =>
			owner.rest( 'POST', `/customers/${ from.id }/merge`, {
				headers: changing( from ),
				body: { into: into.id, into_version: into.version, confirmed: true },
			} );
		const merged = succeed< Customer >( await merge( gone, last ) );
		await withMuPlugin( site, watchingLocks + killing, async () => {
			await locksTaken( site );
			succeed( await merge( merged, stays ) );
			expect( customersOf( await locksTaken( site ) ) ).toEqual( [ former, stays.id, last.id ] );
			const draft = await aDraft( owner, { customer_id: gone.id } );
			expect( draft.customer_id ).toBe( stays.id );
			expect( customersOf( await locksTaken( site ) ) ).toEqual( [ gone.id, stays.id ] );
			// Whoever merges holds a row already. So it is asked first whether both are still there.
			for ( const [ from, into ] of [
				[ stays, gone ],
				[ gone, stays ],
			] as const ) {
				refused( await merge( from, into ), 'customer_gone' );
			}
			expect( await locksTaken( site ), 'of transactions that were committed' ).toEqual( [] );
			await site.php(
				`$eraser = apply_filters( 'wp_privacy_personal_data_erasers', array() )['coffer']; return $eraser['callback']( $input, 1 );`,
				gone.email
			);
			expect( customersOf( await locksTaken( site ) ).slice( 0, 2 ) ).toEqual( [ former, stays.id ] );
		} );
	} );

	test( 'nowhere: an import locks customers in the order of their numbers, not in that of the file', async ( {
		site,
		people: { owner },
	} ) => {
		const [ one, two, three ] = [ await aCustomer( owner ), await aCustomer( owner ), await aCustomer( owner ) ];
		const upwards = [ one.id, two.id, three.id ];
		await withMuPlugin( site, watchingLocks + killing, async () => {
			const people = await openImport( owner, [ 'name', 'email', 'phone' ] );
			await addRows(
				owner,
				people,
				[ three, one, two, one ].map( ( { name, email }, row ) => [ name, email, `+31 10 ${ row }` ] )
			);
			await locksTaken( site );
			expect( succeed( await commit( owner, people, { duplicates: 'update' } ) ) ).toMatchObject( {
				updated: 4,
			} );
			expect( customersOf( await locksTaken( site ) ) ).toEqual( upwards );

			const open = await openImport( owner, [ 'customer_email', 'description', 'unit_price' ], 'documents' );
			await addRows(
				owner,
				open,
				[ three, one, two, one ].map( ( { email }, row ) => [ email, 'Work', `${ row + 1 }00` ] )
			);
			await locksTaken( site );
			expect( succeed( await commit( owner, open ) ) ).toMatchObject( { added: 4 } );
			expect( customersOf( await locksTaken( site ) ) ).toEqual( upwards );
		} );
	} );

	test( 'in the middle of everything that the contract lets one change', () => {
		const quiet = [
			// These change nothing, or what they change is in the errands of money.
			/^(preview_|check_|ask_assistant|run_|drain_outbox|portal_|start_pay|confirm_pay|receive_webhook)/,
			// One option, which is written or is not.
			/^edit_first_steps$/,
		];
		const missing = contractRoutes
			.filter( ( { name, method } ) => method !== 'GET' && ! quiet.some( ( each ) => each.test( name ) ) )
			.filter( ( { name } ) => placesOf( name ).length === 0 );
		expect( missing.map( ( { name } ) => name ) ).toEqual( [] );
	} );
} );
