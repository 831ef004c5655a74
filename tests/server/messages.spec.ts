import type { ActivityEvent, Document, Message, MessageCopy, MessagePreview, Settings } from '../../src/contract/types';
import { refused, succeed } from '../support/expectations';
import { aMessage, messageNow, sendOff, write } from '../support/customer-messages';
import { withMail } from '../support/mail-catcher';
import { aCustomer, aDraft, aSentDocument, changing, tokenIn, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import { clearOutbox, drainByProgram, messages as deliveries } from '../support/outbox';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';
import { dumpTables } from '../support/tables';

soundAtTheEnd();

async function preview( by: Person, { id }: Message ): Promise< MessagePreview > {
	const seen = succeed< MessagePreview >( await by.rest( 'GET', `/messages/${ id }/preview` ) );
	expect( faultsOf( 'message-preview', seen ) ).toEqual( [] );
	return seen;
}

async function happened( by: Person, documentId: number | null ): Promise< string[] > {
	const events = succeed< ActivityEvent[] >( await by.rest( 'GET', `/documents/${ documentId }/activity` ) );
	return events.map( ( { kind } ) => kind );
}

async function recordPayment( by: Person, seen: Pick< Document, 'id' | 'version' >, amount: number ): Promise< void > {
	succeed(
		await by.rest( 'POST', `/documents/${ seen.id }/payments`, {
			headers: changing( seen ),
			body: { method: 'cash', amount },
		} )
	);
}

test.describe( 'A message to a customer', () => {
	test( 'begins with the template that fits, filled in, and nothing of it is a placeholder or a link', async ( {
		people,
	} ) => {
		const customer = await aCustomer( people.owner, { name: 'Jo {{balance}} Baker' } );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		const message = await aMessage( people.bookkeeper, {}, sent );
		expect( faultsOf( 'message', message ) ).toEqual( [] );
		expect( message.state ).toBe( 'draft' );
		expect( message.with_link ).toBe( true );
		expect( message.subject ).toContain( sent.number );
		expect( message.body ).toContain( 'Dear Jo {balance} Baker,' );
		expect( message.body ).toContain( '125.00 EUR' );
		expect( message.body ).not.toMatch( /\{\{|https?:|\/portal\// );
		const seen = await preview( people.bookkeeper, message );
		expect( seen.findings ).toEqual( [] );
		expect( seen.html ).toContain( '/portal/…' );
		expect( seen.html ).not.toMatch( /<img|<script|<link|@import|url\(/i );
	} );

	test( 'is written in the language of the customer', async ( { people } ) => {
		const customer = await aCustomer( people.owner, { language: 'ar' } );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		const message = await aMessage( people.owner, {}, sent );
		expect( message.language ).toBe( 'ar' );
		expect( ( await preview( people.owner, message ) ).html ).toContain( '<html lang="ar" dir="rtl">' );
	} );

	test( 'needs a document that was sent', async ( { people } ) => {
		const draft = await aDraft( people.owner );
		expect( draft.actions.write_message.code ).toBe( 'message_needs_sent' );
		refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/messages`, { body: { purpose: 'own' } } ),
			'message_needs_sent'
		);
	} );

	test( 'is kept as far as it is written, and is not written over by somebody who saw an older one', async ( {
		people,
	} ) => {
		const message = await aMessage( people.owner );
		const kept = await write( people.owner, message, { subject: '', body: 'Half a sen' } );
		expect( [ kept.subject, kept.body ] ).toEqual( [ '', 'Half a sen' ] );
		refused(
			await people.owner.rest( 'PUT', `/messages/${ message.id }`, {
				headers: { 'if-match': String( message.version ) },
				body: { body: 'Other' },
			} ),
			'version_conflict'
		);
		refused(
			await people.owner.rest( 'POST', `/messages/${ message.id }/send`, {
				headers: changing( kept ),
				body: {},
			} ),
			'text_missing'
		);
	} );

	test( 'is thrown away only while nobody has it', async ( { people, site } ) => {
		await clearOutbox( site );
		const thrown = await aMessage( people.owner );
		const discard = ( { id, version }: Message ) =>
			people.owner.rest( 'DELETE', `/messages/${ id }`, { headers: { 'if-match': String( version ) } } );
		expect( ( await discard( thrown ) ).status ).toBe( 204 );
		refused( await people.owner.rest( 'GET', `/messages/${ thrown.id }` ), 'not_found' );
		const queued = await sendOff( people.owner, await aMessage( people.owner ) );
		refused( await discard( queued ), 'message_is_out' );
		await clearOutbox( site );
	} );

	test( 'is read by a viewer with the address masked, and written, copied and sent by nobody who may not', async ( {
		people,
	} ) => {
		const customer = await aCustomer( people.owner, { email: `${ unique( 'secretary' ) }@northwind.example` } );
		const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
		const message = await aMessage( people.owner, {}, sent );
		const seen = await messageNow( people.viewer, message );
		expect( seen.recipient_masked ).toBe( true );
		expect( JSON.stringify( seen ) ).not.toContain( customer.email );
		expect( Object.values( seen.actions ).map( ( { allowed } ) => allowed ) ).toEqual( [
			false,
			false,
			false,
			false,
		] );
		expect( ( await messageNow( people.bookkeeper, message ) ).recipient ).toBe( customer.email );
		for ( const [ method, rest ] of [
			[ 'PUT', '' ],
			[ 'DELETE', '' ],
			[ 'POST', '/copy' ],
			[ 'POST', '/send' ],
		] as const ) {
			const body = method === 'DELETE' ? {} : { body: {} };
			refused(
				await people.viewer.rest( method, `/messages/${ message.id }${ rest }`, {
					headers: changing( message ),
					...body,
				} ),
				'role_may_not'
			);
		}
		expect( await messageNow( people.owner, message ) ).toEqual( message );
		const ofCustomer = succeed< Message[] >(
			await people.viewer.rest( 'GET', `/customers/${ customer.id }/messages` )
		);
		expect( ofCustomer ).toEqual( [ seen ] );
	} );
} );

test.describe( 'The guard', () => {
	test( 'lets nothing out that no customer may see, whoever confirms it', async ( { people, site } ) => {
		await clearOutbox( site );
		const note = 'Ask about the yellow boat before any discount';
		const sent = await aSentDocument( people.owner, { private_note: note } );
		const message = await aMessage( people.owner, {}, sent );
		for ( const [ kind, body ] of [
			[ 'admin_address', `See ${ site.url }/wp-admin/admin.php?page=coffer` ],
			[ 'private_note', 'we ASK about the\u00a0yellow bo\u200bat before lunch' ],
			[ 'internal_id', `This is document ${ sent.id }` ],
			[ 'placeholder', 'Dear {{customer}}' ],
			[ 'portal_link', `${ site.url }/portal/uq4qAWCsJK5-FolXr9bQTByWEZtSqiyGf7Y1xpz5CuY` ],
		] as const ) {
			const written = await write( people.owner, await messageNow( people.owner, message ), { body } );
			const [ finding ] = ( await preview( people.owner, written ) ).findings;
			expect( [ finding?.kind, finding?.blocking ] ).toEqual( [ kind, true ] );
			for ( const way of [ 'send', 'copy' ] ) {
				const answer = await people.owner.rest( 'POST', `/messages/${ message.id }/${ way }`, {
					headers: changing( written ),
					body: { confirmed: [ kind ] },
				} );
				refused( answer, 'message_leaks' );
				expect( answer.text ).not.toContain( '/portal/' );
			}
		}
		expect( await deliveries( people.owner ) ).toEqual( [] );
	} );

	test( 'asks about other customers’ names, addresses and numbers, and writes down who let them pass', async ( {
		people,
		site,
	} ) => {
		await clearOutbox( site );
		const other = await aCustomer( people.owner, { name: unique( 'Zoë Ängström ' ), phone: '+49 170 5550199' } );
		const theirs = await aSentDocument( people.owner, { customer_id: other.id } );
		const message = await aMessage( people.owner );
		const written = await write( people.owner, message, {
			body: `As ${ other.name.toUpperCase() } (${ other.email }, 0049-170/5550199 or +49 170 5550199) has ${ theirs.number }.`,
		} );
		const { findings } = await preview( people.owner, written );
		expect( findings.map( ( { kind } ) => kind ) ).toEqual( [
			'other_name',
			'other_contact',
			'other_contact',
			'other_document',
		] );
		const go = ( confirmed: string[] ) =>
			people.owner.rest( 'POST', `/messages/${ message.id }/send`, {
				headers: changing( written ),
				body: { confirmed },
			} );
		refused( await go( [ 'other_name' ] ), 'message_unconfirmed' );
		succeed( await go( [ 'other_name', 'other_contact', 'other_document' ] ) );
		expect( await happened( people.viewer, message.document_id ) ).toContain( 'message_confirmed' );
		await clearOutbox( site );
	} );

	test( 'holds back what is no longer true', async ( { people, site } ) => {
		await clearOutbox( site );
		const sent = await aSentDocument( people.owner );
		const message = await aMessage( people.owner, { purpose: 'overdue' }, sent );
		await recordPayment( people.owner, sent, 5_000 );
		const go = ( seen: Message ) =>
			people.owner.rest( 'POST', `/messages/${ seen.id }/send`, { headers: changing( seen ), body: {} } );
		expect( ( await preview( people.owner, message ) ).changed ).toEqual( [ 'balance', 'payment_status' ] );
		refused( await go( message ), 'message_outdated' );
		const looked = await write( people.owner, message, { take_facts: true } );
		expect( looked.body, 'what was written stays' ).toBe( message.body );
		succeed( await go( looked ) );
		await clearOutbox( site );
	} );
} );

test.describe( 'Copying a message', () => {
	test( 'gives text and link once, as an event, to those who may copy', async ( { people } ) => {
		const message = await aMessage( people.bookkeeper );
		const copied = succeed< MessageCopy >(
			await people.bookkeeper.rest( 'POST', `/messages/${ message.id }/copy`, {
				headers: { 'if-match': String( message.version ) },
				body: {},
			} )
		);
		expect( faultsOf( 'message-copy', copied ) ).toEqual( [] );
		const url = /https?:\/\/\S+/.exec( copied.text )?.[ 0 ] ?? '';
		expect( ( await people.anonymous.page( url ) ).status ).toBe( 200 );
		expect( copied.message.state ).toBe( 'copied' );
		expect( JSON.stringify( copied.message ) ).not.toContain( tokenIn( url ) );
		expect( await happened( people.viewer, message.document_id ) ).toEqual(
			expect.arrayContaining( [ 'message_copied', 'portal_link_copied' ] )
		);
	} );
} );

test.describe( 'Sending a message by e-mail', () => {
	test.beforeEach( ( { site } ) => clearOutbox( site ) );
	test.afterEach( ( { site } ) => clearOutbox( site ) );

	test( 'brings text and HTML whole, with the link in both, nothing from elsewhere, and answers to the business @native', async ( {
		people,
		site,
	} ) => {
		const settings = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
		await withMail( site, async ( mail ) => {
			const message = await aMessage( people.owner );
			const long = 'ü'.repeat( 3_000 );
			const written = await write( people.owner, message, {
				subject: 'Grüße & <b>Ω</b> 請求書',
				body: `Dear Jo,\n\n<script>alert(1)</script> & “quotes”\nsecond line\n\n${ long }\n.\nlast`,
			} );
			const queued = await sendOff( people.owner, written );
			expect( [ queued.state, queued.sent_by ] ).toEqual( [ 'queued', expect.any( String ) ] );
			expect( await deliveries( people.owner ) ).toHaveLength( 1 );
			await drainByProgram( site );
			expect( mail.messages ).toHaveLength( 1 );
			const [ sent ] = mail.messages;
			expect( sent?.subject ).toBe( 'Grüße & <b>Ω</b> 請求書' );
			expect( [ sent?.to ].flat().flatMap( ( part ) => part?.value.map( ( { address } ) => address ) ) ).toEqual(
				[ queued.recipient ]
			);
			expect( sent?.replyTo?.value[ 0 ]?.address ).toBe( settings.business_email );
			expect( sent?.headers.get( 'content-type' ) ).toMatchObject( { value: 'multipart/alternative' } );
			expect( sent?.headers.has( 'x-mailer' ) ).toBe( false );
			expect( sent?.text ).toContain( '<script>alert(1)</script> & “quotes”\nsecond line' );
			expect( sent?.text ).toContain( `${ long }\n.\nlast` );
			const html = sent?.html || '';
			expect( html ).toContain( '&lt;script&gt;alert(1)&lt;/script&gt; &amp; “quotes”<br>' );
			expect( html ).toContain( long );
			expect( html ).not.toMatch( /<script|<img|<link|@import|url\(/i );
			const urls = [ ...html.matchAll( /href="([^"]+)"/g ) ].map( ( [ , url ] ) => url ?? '' );
			expect( new Set( urls ).size ).toBe( 1 );
			expect( sent?.text ).toContain( urls[ 0 ] );
			expect( ( await people.anonymous.page( urls[ 0 ] ?? '' ) ).status ).toBe( 200 );
			const after = await messageNow( people.viewer, message );
			expect( [ after.state, after.last_error ] ).toEqual( [ 'sent', null ] );
			expect( await happened( people.viewer, message.document_id ) ).toEqual(
				expect.arrayContaining( [ 'message_queued', 'message_sent', 'portal_link_enclosed' ] )
			);
			const dump = JSON.stringify( await dumpTables( site ) );
			expect( dump ).not.toContain( tokenIn( urls[ 0 ] ?? '' ) );
		} );
	} );

	test( 'sends no line longer than 998 octets', async ( { people, site } ) => {
		await withMail( site, async ( mail ) => {
			await sendOff(
				people.owner,
				await write( people.owner, await aMessage( people.owner ), { body: 'w'.repeat( 5_000 ) } )
			);
			await drainByProgram( site );
			expect( mail.raw[ 0 ]?.split( '\r\n' ).filter( ( line ) => Buffer.byteLength( line ) > 998 ) ).toEqual(
				[]
			);
			expect( mail.messages[ 0 ]?.text ).toContain( 'w'.repeat( 5_000 ) );
		} );
	} );

	test( 'takes no header from what people wrote', async ( { people, site } ) => {
		await withMail( site, async ( mail ) => {
			const message = await aMessage( people.owner );
			const answer = await people.owner.rest( 'PUT', `/messages/${ message.id }`, {
				headers: { 'if-match': String( message.version ) },
				body: { subject: 'Hello\r\nBcc: everybody@example.com' },
			} );
			refused( answer, 'invalid_text' );
			await sendOff(
				people.owner,
				await write( people.owner, message, { subject: 'Bcc: everybody@example.com' } )
			);
			await drainByProgram( site );
			expect( mail.messages[ 0 ]?.bcc ).toBeUndefined();
			expect( mail.recipients[ 0 ] ).toEqual( [ message.recipient ] );
		} );
	} );

	test( 'counts once, whoever sends it again or delivers at the same time @native', async ( { people, site } ) => {
		await withMail( site, async ( mail ) => {
			const message = await aMessage( people.owner );
			const headers = changing( message );
			const go = () => people.owner.rest( 'POST', `/messages/${ message.id }/send`, { headers, body: {} } );
			const [ first, second ] = [ succeed< Message >( await go() ), succeed< Message >( await go() ) ];
			expect( second ).toEqual( first );
			refused(
				await people.owner.rest( 'POST', `/messages/${ message.id }/send`, {
					headers: changing( first ),
					body: {},
				} ),
				'message_is_out'
			);
			await Promise.all( [ drainByProgram( site ), drainByProgram( site ), drainByProgram( site ) ] );
			await drainByProgram( site );
			expect( mail.messages ).toHaveLength( 1 );
		} );
	} );

	test( 'that the server died with goes to a person, and not out again by itself', async ( { people, site } ) => {
		// The program dies once the mail server has it, before that is written down.
		const dying = `add_action( 'wp_mail_succeeded', static function () { get_option( 'test_dies' ) && exit( 1 ); } );`;
		await withMail(
			site,
			async ( mail ) => {
				const queued = await sendOff( people.owner, await aMessage( people.owner ) );
				await site.php( `update_option( 'test_dies', 1 );` );
				await drainByProgram( site ).catch( () => undefined );
				await site.php( `delete_option( 'test_dies' );` );
				expect( mail.messages ).toHaveLength( 1 );
				expect( ( await messageNow( people.owner, queued ) ).state ).toBe( 'sending' );
				await site.php(
					`global $wpdb; $wpdb->query( "UPDATE {$wpdb->prefix}coffer_outbox SET leased_until = 1, available_at = 1" );`
				);
				await drainByProgram( site );
				const unsure = await messageNow( people.owner, queued );
				expect( unsure.state ).toBe( 'unsure' );
				expect( unsure.last_error ).toContain( 'may have arrived' );
				expect( mail.messages ).toHaveLength( 1 );
				expect( await happened( people.viewer, queued.document_id ) ).toContain( 'message_unsure' );
				refused(
					await people.owner.rest( 'POST', `/messages/${ queued.id }/send`, {
						headers: changing( unsure ),
						body: {},
					} ),
					'message_may_have_arrived'
				);
				await sendOff( people.owner, unsure, { again: true } );
				await drainByProgram( site );
				expect(
					mail.messages.map( ( { messageId } ) => messageId ),
					'known as the same'
				).toEqual( Array( 2 ).fill( mail.messages[ 0 ]?.messageId ) );
			},
			dying
		);
	} );

	test( 'that the mail server refuses is tried again, and says why', async ( { people, site } ) => {
		await withMail( site, async ( mail ) => {
			const queued = await sendOff( people.owner, await aMessage( people.owner ) );
			mail.refuse( true );
			await drainByProgram( site );
			const waiting = await messageNow( people.owner, queued );
			expect( waiting.state ).toBe( 'queued' );
			expect( waiting.last_error ).not.toBeNull();
			mail.refuse( false );
			await site.php(
				`global $wpdb; $wpdb->query( "UPDATE {$wpdb->prefix}coffer_outbox SET available_at = 1" );`
			);
			await drainByProgram( site );
			expect( mail.messages ).toHaveLength( 1 );
			expect( ( await messageNow( people.owner, queued ) ).state ).toBe( 'sent' );
		} );
	} );

	test( 'that fails for good waits for a person, who sends it again', async ( { people, site } ) => {
		await withMail( site, async ( mail ) => {
			const queued = await sendOff( people.owner, await aMessage( people.owner ) );
			mail.refuse( true, 550 );
			await drainByProgram( site );
			const failed = await messageNow( people.owner, queued );
			expect( failed.state ).toBe( 'failed' );
			expect( failed.actions.send.allowed ).toBe( true );
			expect( await happened( people.viewer, queued.document_id ) ).toContain( 'message_failed' );
			mail.refuse( false );
			await sendOff( people.owner, failed );
			await drainByProgram( site );
			expect( ( await messageNow( people.owner, queued ) ).state ).toBe( 'sent' );
			expect( mail.messages ).toHaveLength( 1 );
		} );
	} );

	test( 'is held back when something changed on the way, and when a person takes it back', async ( {
		people,
		site,
	} ) => {
		await withMail( site, async ( mail ) => {
			const sent = await aSentDocument( people.owner );
			const queued = await sendOff( people.owner, await aMessage( people.owner, {}, sent ) );
			await recordPayment( people.owner, sent, 5_000 );
			const moved = await sendOff( people.owner, await aMessage( people.owner ) );
			const customer = succeed< { version: number; name: string } >(
				await people.owner.rest( 'GET', `/customers/${ moved.customer_id }` )
			);
			succeed(
				await people.owner.rest( 'PUT', `/customers/${ moved.customer_id }`, {
					headers: { 'if-match': String( customer.version ) },
					body: { name: customer.name, email: `${ unique( 'new' ) }@example.com` },
				} )
			);
			const taken = await sendOff( people.owner, await aMessage( people.owner ) );
			const back = await write( people.owner, taken, { body: 'Better' } );
			expect( back.state ).toBe( 'draft' );
			await drainByProgram( site );
			expect( mail.messages ).toEqual( [] );
			expect( ( await messageNow( people.owner, queued ) ).state ).toBe( 'withdrawn' );
			expect( ( await messageNow( people.owner, moved ) ).last_error ).toContain(
				'address of the customer changed'
			);
			expect( ( await messageNow( people.owner, taken ) ).state ).toBe( 'draft' );
		} );
	} );

	test( 'needs an address', async ( { people } ) => {
		const customer = await aCustomer( people.owner, { email: '' } );
		const message = await aMessage(
			people.owner,
			{},
			await aSentDocument( people.owner, { customer_id: customer.id } )
		);
		expect( message.actions.send.code ).toBe( 'recipient_missing' );
		refused(
			await people.owner.rest( 'POST', `/messages/${ message.id }/send`, {
				headers: changing( message ),
				body: {},
			} ),
			'recipient_missing'
		);
	} );
} );

test.describe( 'Sending a document by e-mail', () => {
	test.beforeEach( ( { site } ) => clearOutbox( site ) );
	test.afterEach( ( { site } ) => clearOutbox( site ) );

	test( 'numbers it and queues the message that fits, once', async ( { people, site } ) => {
		const draft = await aDraft( people.owner );
		const headers = changing( draft );
		const go = () => people.bookkeeper.rest( 'POST', `/documents/${ draft.id }/send-by-email`, { headers } );
		const sent = succeed< Document >( await go() );
		expect( succeed< Document >( await go() ).number ).toBe( sent.number );
		const written = succeed< Message[] >( await people.owner.rest( 'GET', `/documents/${ draft.id }/messages` ) );
		expect( written.map( ( { state, purpose } ) => [ state, purpose ] ) ).toEqual( [ [ 'queued', 'invoice' ] ] );
		await withMail( site, async ( mail ) => {
			await drainByProgram( site );
			expect( mail.messages[ 0 ]?.subject ).toContain( sent.number );
		} );
	} );

	test( 'leaves a draft as it was when the message cannot be sent', async ( { people } ) => {
		const customer = await aCustomer( people.owner, { email: '' } );
		const draft = await aDraft( people.owner, { customer_id: customer.id } );
		expect( draft.actions.send_by_email.code ).toBe( 'recipient_missing' );
		refused(
			await people.owner.rest( 'POST', `/documents/${ draft.id }/send-by-email`, { headers: changing( draft ) } ),
			'recipient_missing'
		);
		const after = succeed< Document >( await people.owner.rest( 'GET', `/documents/${ draft.id }` ) );
		expect( [ after.workflow, after.number, after.version ] ).toEqual( [ 'draft', null, draft.version ] );
		expect( await deliveries( people.owner ) ).toEqual( [] );
	} );
} );
