import type { PayState } from '../../src/contract/types';
import { succeed } from '../support/expectations';
import { Guest, withBookings } from '../support/payables';
import { soundAtTheEnd } from '../support/sound-ledger';
import { expect, sessionOf, test } from '../support/stripe-site';

soundAtTheEnd();

test.describe( 'What many people pay', () => {
	test( 'is paid once for each key that a browser made, even after it was paid', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const one = await Guest.of( site, { repeatable: true } );
			const other = new Guest( site, one.from, one.reference, one.signature );
			const attempt = await one.started();
			expect( ( await other.started() ).id, 'another browser pays for itself' ).not.toBe( attempt.id );
			await stripe.control.pay( sessionOf( attempt ) );
			expect( succeed< PayState >( await one.confirm( attempt.id ) ) ).toMatchObject( {
				state: 'paid',
				attempt: { id: attempt.id, state: 'succeeded' },
			} );
			expect( succeed< PayState >( await one.pay() ) ).toMatchObject( {
				state: 'paid',
				attempt: { id: attempt.id, state: 'succeeded', redirect_url: null },
			} );
			expect( ( await one.started( { key: 'another-key-of-one' } ) ).id ).not.toBe( attempt.id );
		} );
	} );

	test( 'may be tried again with the same key when it failed', async ( { site, stripe } ) => {
		await withBookings( site, async () => {
			const guest = await Guest.of( site, { repeatable: true } );
			const attempt = await guest.started();
			await stripe.control.expire( sessionOf( attempt ) );
			succeed( await guest.confirm( attempt.id ) );
			expect( ( await guest.started() ).id ).not.toBe( attempt.id );
		} );
	} );
} );
