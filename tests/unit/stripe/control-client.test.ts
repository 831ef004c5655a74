import type { Control } from '../../stripe/control';
import { ControlClient } from '../../stripe/control-client';
import { emulated, idIn, sessionFor } from './emulated';
import { openInbox } from './inbox';

describe( 'the control of the emulator', () => {
	const { control, emulator, sdk } = emulated();

	const ways: readonly ( readonly [ name: string, () => Control ] )[] = [
		[ 'in its own process', control ],
		[ 'from another process', () => new ControlClient( emulator().url ) ],
	];

	it.each( ways )( 'lives through a payment, %s', async ( _way, given ) => {
		const by = given();
		const inbox = await openInbox();
		const account = await by.openAccount( 'US', 'usd' );
		const stripe = sdk( account.keys[ 0 ] );
		const endpoint = await by.endpoint( {
			url: inbox.url,
			account: account.id,
			events: [ 'refund.created', 'refund.updated' ],
		} );
		inbox.secret = endpoint.secret;
		const open = async () => ( await stripe.checkout.sessions.create( sessionFor( 1000 ) ) ).id;

		expect( await by.expire( await open() ) ).toMatchObject( { status: 'expired' } );
		const session = await open();
		expect( await by.decline( session ) ).toMatchObject( { status: 'open' } );
		const { payment_intent } = await by.pay( session, 'needs_authentication' );
		const intent = idIn( payment_intent );
		expect( await by.charges( account.id ) ).toMatchObject( [ { payment_intent: intent, amount: 1000 } ] );
		const debit = await open();
		await by.pay( debit, 'debit' );
		expect( await by.completeAsync( debit, 'succeed' ) ).toMatchObject( { payment_status: 'paid' } );

		await by.hold( account.id );
		await by.refundsTurnOut( 'pending', account.id );
		const refund = await by.refundInDashboard( intent, 400 );
		expect( await by.settleRefund( refund.id, 'succeed' ) ).toMatchObject( { status: 'succeeded' } );
		const [ created ] = await by.held( account.id );
		expect( await by.held( account.id ) ).toHaveLength( 2 );
		await by.drop( String( created?.id ) );
		expect( await by.release( account.id ) ).toMatchObject( [ { type: 'refund.updated', status: 200 } ] );
		expect( await by.deliver( String( created?.id ), { times: 2 } ) ).toHaveLength( 2 );
		await by.quiet();
		expect( await by.deliveries( account.id ) ).toHaveLength( 3 );
		await by.removeEndpoint( endpoint.id );

		const dispute = await by.dispute( intent );
		expect( await by.closeDispute( dispute.id, 'won' ) ).toMatchObject( { status: 'won' } );

		await by.fault( { kind: 'error', times: 5, account: account.id } );
		await expect( open() ).rejects.toThrow();
		await by.clearFaults();
		await open();
		expect( await by.requests( { account: account.id, method: 'POST', path: '/v1/checkout' } ) ).toHaveLength( 5 );
		await by.forgetRequests();
		expect( await by.requests( { account: account.id } ) ).toEqual( [] );
		await by.advance( 1 );
		await inbox.stop();
	} );

	it.each( ways )( 'says what cannot be, %s', async ( _way, given ) => {
		await expect( given().pay( 'cs_test_nobodys' ) ).rejects.toThrow( 'No account has an object' );
	} );

	it( 'says which commands there are', async () => {
		const response = await fetch( `${ emulator().url }/_control/` );
		expect( response.status ).toBe( 404 );
		expect( await response.text() ).toContain( 'refundInDashboard' );
	} );
} );
