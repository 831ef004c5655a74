import type { CustomerStanding, Document, Receivables } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { dateIn } from '../support/clock';
import { Dice } from '../support/dice';
import { succeed } from '../support/expectations';
import { aCustomer, aDraft, aLine, pay, voidDocument } from '../support/makers';
import { again, aCreditNote, anInvoice, credit, leftOver, refund, settle, writeOff } from '../support/money-moves';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Sums {
	readonly open: number;
	readonly count: number;
	readonly overdue: number;
	readonly credit: number;
	readonly drafts: number;
}

/**
 * Sums of a currency, of everybody or of one customer, entry by entry: from the ledger, what payments pay and what was given back. No
 * column that is kept beside them is read.
 */
async function entryByEntry( site: Site, currency: string, today: string, customer?: number ): Promise< Sums > {
	return site.php< Sums >(
		`
		global $wpdb;
		$p     = $wpdb->prefix . 'coffer_';
		[ 'currency' => $currency, 'today' => $today, 'customer' => $customer ] = $input;
		$whose = null === $customer ? '' : ' AND customer_id = ' . (int) $customer;
		$sums  = array( 'open' => 0, 'count' => 0, 'overdue' => 0, 'credit' => 0, 'drafts' => 0 );
		foreach ( $wpdb->get_results( $wpdb->prepare( "SELECT id, kind, workflow, due_date, total FROM {$p}documents WHERE is_test = 0 AND currency = %s$whose", $currency ) ) as $document ) {
			$owed = array_sum( $wpdb->get_col( "SELECT amount FROM {$p}ledger WHERE document_id = " . (int) $document->id ) );
			if ( 'draft' === $document->workflow ) {
				$sums['drafts'] += 'invoice' === $document->kind ? (int) $document->total : 0;
			} elseif ( 'sent' === $document->workflow && 'invoice' === $document->kind && $owed > 0 ) {
				$sums['open']    += $owed;
				$sums['count']   += 1;
				$sums['overdue'] += null !== $document->due_date && $document->due_date < $today ? $owed : 0;
			} elseif ( 'sent' === $document->workflow && 'credit_note' === $document->kind && $owed < 0 ) {
				$sums['credit'] -= $owed;
			}
		}
		foreach ( $wpdb->get_results( $wpdb->prepare( "SELECT id, amount FROM {$p}payments WHERE state = 'succeeded' AND is_test = 0 AND currency = %s$whose", $currency ) ) as $payment ) {
			$used = array_sum( $wpdb->get_col( "SELECT amount FROM {$p}applications WHERE source = 'payment' AND undone_at IS NULL AND source_id = " . (int) $payment->id ) );
			$back = array_sum( $wpdb->get_col( "SELECT amount FROM {$p}refunds WHERE state = 'succeeded' AND payment_id = " . (int) $payment->id ) );
			$sums['credit'] += (int) $payment->amount - $used - $back;
		}
		return $sums;
		`,
		{ currency, today, customer: customer ?? null }
	);
}

async function shown( by: Person, currency: string, customer?: number ): Promise< Sums > {
	const all = succeed< ( Receivables | CustomerStanding )[] >(
		await by.rest( 'GET', customer === undefined ? '/receivables' : `/customers/${ customer }/standing` )
	);
	const found = all.find( ( each ) => each.currency === currency );
	return {
		open: found?.open ?? 0,
		count: found?.open_count ?? 0,
		overdue: found?.overdue ?? 0,
		credit: found?.credit ?? 0,
		drafts: found?.draft ?? 0,
	};
}

/** A move that changes sums, for an invoice that is open. */
type Move = ( by: Person, invoice: Document, dice: Dice ) => Promise< unknown >;

const moves: readonly [ Move, ...Move[] ] = [
	( by, invoice, dice ) => pay( by, invoice, dice.between( 1, invoice.balance ) ),
	( by, invoice ) => settle( by, invoice ),
	( by, invoice ) => leftOver( by, invoice, 321 ),
	( by, invoice ) => credit( by, invoice ),
	( by, invoice ) => writeOff( by, invoice ),
	( by, invoice ) => voidDocument( by, invoice ),
	async ( by, invoice, dice ) =>
		refund( by, await settle( by, invoice ), { outcome: dice.one( [ 'owed', 'credited' ] ) } ),
	( by, { customer_id, currency } ) => aCreditNote( by, 777, { customer_id, currency } ),
	( by, { customer_id, currency } ) =>
		aDraft( by, { customer_id, currency, lines: [ aLine( { unit_price: 55 } ) ] } ),
];

for ( const currency of [ 'EUR', 'JPY', 'KWD' ] ) {
	test( `Sums in ${ currency } are what the entries come to, whatever moves money @native`, async ( {
		people: { owner },
		site,
	} ) => {
		test.setTimeout( 120_000 );
		const dice = new Dice( currency.charCodeAt( 0 ) );
		const { id: customer } = await aCustomer( owner );
		// Each move at least once, in an order by chance.
		for ( const move of [ ...moves ].sort( () => dice.throw() - 0.5 ) ) {
			const late = dice.chance( 0.5 );
			const invoice = await anInvoice( owner, dice.between( 2, 90_000 ), {
				customer_id: customer,
				currency,
				issue_date: dateIn( -90 ),
				due_date: dateIn( late ? -dice.between( 1, 80 ) : dice.between( 1, 30 ) ),
			} );
			await move( owner, await again( owner, invoice ), dice );
			const today = dateIn( 0 );
			expect( await shown( owner, currency, customer ) ).toEqual(
				await entryByEntry( site, currency, today, customer )
			);
		}
		expect( await shown( owner, currency ) ).toEqual( await entryByEntry( site, currency, dateIn( 0 ) ) );
	} );
}
