import type { MessageTemplate, MessageTemplateTried } from '../../src/contract/types';
import { aMessage, aTemplate, aTemplateText } from '../support/customer-messages';
import { refused, succeed } from '../support/expectations';
import { aCustomer, aSentDocument } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

function remove( by: Person, { id, version }: MessageTemplate ) {
	return by.rest( 'DELETE', `/message-templates/${ id }`, { headers: { 'if-match': String( version ) } } );
}

test.describe( 'A template', () => {
	test( 'is listed before those that Coffer comes with, one for each purpose', async ( { people } ) => {
		const own = await aTemplate( people.owner );
		const list = succeed< MessageTemplate[] >( await people.viewer.rest( 'GET', '/message-templates' ) );
		expect( list.flatMap( ( each ) => faultsOf( 'message-template', each ) ) ).toEqual( [] );
		expect( list ).toContainEqual( own );
		expect( list.filter( ( { id } ) => id === null ).map( ( { purpose } ) => purpose ) ).toEqual( [
			'invoice',
			'quote',
			'credit_note',
			'due_soon',
			'overdue',
			'overdue_firm',
			'receipt',
			'fresh_link',
			'own',
		] );
		succeed( await remove( people.owner, own ), 204 );
	} );

	test( 'is used in its language, in another form of it, and else the one for all', async ( { people } ) => {
		const german = await aTemplate( people.owner, { purpose: 'fresh_link', language: 'de_DE', body: 'Hallo' } );
		const all = await aTemplate( people.owner, { purpose: 'fresh_link', body: 'Hello' } );
		const begun = async ( language: string ) => {
			const customer = await aCustomer( people.owner, { language } );
			const sent = await aSentDocument( people.owner, { customer_id: customer.id } );
			return ( await aMessage( people.owner, { purpose: 'fresh_link' }, sent ) ).body;
		};
		expect( [ await begun( 'de_DE' ), await begun( 'de_AT' ), await begun( 'fr_FR' ) ] ).toEqual( [
			'Hallo',
			'Hallo',
			'Hello',
		] );
		succeed( await remove( people.owner, german ), 204 );
		succeed( await remove( people.owner, all ), 204 );
		expect( await begun( 'en_US' ) ).toContain( 'the link below opens' );
	} );

	test( 'with a placeholder that does not exist is refused, and so is the older of two changes', async ( {
		people,
	} ) => {
		for ( const [ field, value ] of [
			[ 'subject', 'About {{nummer}}' ],
			[ 'body', 'Dear {{customer}, hello' ],
		] as const ) {
			const answer = await people.owner.rest( 'POST', '/message-templates', {
				body: aTemplateText( { [ field ]: value } ),
			} );
			refused( answer, 'unknown_placeholder' );
			expect( answer.body ).toMatchObject( { data: { field } } );
		}
		const own = await aTemplate( people.owner );
		const change = () =>
			people.owner.rest( 'PUT', `/message-templates/${ own.id }`, {
				headers: { 'if-match': String( own.version ) },
				body: aTemplateText(),
			} );
		const changed = succeed< MessageTemplate >( await change() );
		refused( await change(), 'version_conflict' );
		succeed( await remove( people.owner, changed ), 204 );
	} );

	test( 'is tried with a real document, without a link that opens anything', async ( { people } ) => {
		const sent = await aSentDocument( people.owner );
		const tried = succeed< MessageTemplateTried >(
			await people.owner.rest( 'POST', '/message-templates/preview', {
				body: { subject: '{{number}}', body: 'Dear {{customer}}\n\n{{link}}', document_id: sent.id },
			} )
		);
		expect( faultsOf( 'message-template-tried', tried ) ).toEqual( [] );
		expect( [ tried.subject, tried.document_number ] ).toEqual( [ sent.number, sent.number ] );
		expect( tried.text ).toContain( `Dear ${ sent.customer_name }` );
		expect( tried.html ).toContain( '/portal/…' );
	} );
} );
