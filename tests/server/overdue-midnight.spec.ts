import type { Document, DocumentSummary, PortalStatus } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { at } from '../support/clock';
import { succeed } from '../support/expectations';
import { copyLink, tokenIn } from '../support/makers';
import { again, anInvoice, settle } from '../support/money-moves';
import { expect, test, type People } from '../support/money-site';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Seen {
	readonly overdue: boolean;
	readonly listed: boolean;
	readonly state: string;
}

/** What staff and the customer read at a moment. */
function seenAt(
	{ owner, anonymous }: People,
	site: Site,
	moment: string,
	document: Document,
	token: string
): Promise< Seen > {
	return at( site, moment, async () => {
		const { facts } = await again( owner, document );
		const listed = succeed< DocumentSummary[] >(
			await owner.rest( 'GET', `/documents?overdue=true&customer_id=${ document.customer_id ?? 0 }` )
		);
		const status = succeed< PortalStatus >(
			await anonymous.rest( 'GET', '/portal/status', { headers: { 'coffer-portal-token': token } } )
		);
		return {
			overdue: facts.overdue,
			listed: listed.some( ( each ) => each.id === document.id ),
			state: status.state,
		};
	} );
}

/** An invoice that was sent a month before its due date. */
async function anInvoiceDue(
	{ owner }: People,
	site: Site,
	due_date: string
): Promise< readonly [ Document, string ] > {
	const sent = await at( site, `${ due_date.slice( 0, 4 ) }-01-02T12:00:00Z`, () =>
		anInvoice( owner, 1_000, { issue_date: '2026-12-01', due_date } )
	);
	return [ sent, tokenIn( ( await copyLink( owner, sent.id ) ).url ) ];
}

const dueToday: Seen = { overdue: false, listed: false, state: 'due_today' };
const late: Seen = { overdue: true, listed: true, state: 'overdue' };

/** Last second of the due date, and the second after it, in Amsterdam. */
const nights: readonly ( readonly [ string, string, string, string ] )[] = [
	[ 'an ordinary day in winter', '2027-02-10', '2027-02-10T23:59:59+01:00', '2027-02-11T00:00:00+01:00' ],
	[ 'an ordinary day in summer', '2027-07-10', '2027-07-10T23:59:59+02:00', '2027-07-11T00:00:00+02:00' ],
	[ 'the day before the clocks go forward', '2027-03-27', '2027-03-27T23:59:59+01:00', '2027-03-28T00:00:00+01:00' ],
	[
		'the day on which the clocks go forward',
		'2027-03-28',
		'2027-03-28T23:59:59+02:00',
		'2027-03-29T00:00:00+02:00',
	],
	[ 'the day on which the clocks go back', '2027-10-31', '2027-10-31T23:59:59+01:00', '2027-11-01T00:00:00+01:00' ],
	[ 'the end of January', '2027-01-31', '2027-01-31T23:59:59+01:00', '2027-02-01T00:00:00+01:00' ],
	[ 'the end of February', '2027-02-28', '2027-02-28T23:59:59+01:00', '2027-03-01T00:00:00+01:00' ],
	[ '29 February', '2028-02-29', '2028-02-29T23:59:59+01:00', '2028-03-01T00:00:00+01:00' ],
	[ 'the end of the year', '2027-12-31', '2027-12-31T23:59:59+01:00', '2028-01-01T00:00:00+01:00' ],
];

test.describe( 'An invoice becomes overdue at midnight, where the site is', () => {
	for ( const [ what, due, before, after ] of nights ) {
		test( `due on ${ what }`, async ( { people, site } ) => {
			const [ invoice, token ] = await anInvoiceDue( people, site, due );
			expect( await seenAt( people, site, before, invoice, token ) ).toEqual( dueToday );
			expect( await seenAt( people, site, after, invoice, token ) ).toEqual( late );
			// Time may pass without anybody changing anything: the version is the same.
			expect( ( await again( people.owner, invoice ) ).version ).toBe( invoice.version );
		} );
	}

	for ( const [ zone, before, after ] of [
		[ 'Pacific/Kiritimati', '2027-06-15T09:59:59Z', '2027-06-15T10:00:00Z' ],
		[ 'America/St_Johns', '2027-06-16T02:29:59Z', '2027-06-16T02:30:00Z' ],
		[ 'Asia/Kathmandu', '2027-06-15T18:14:59Z', '2027-06-15T18:15:00Z' ],
	] as const ) {
		test( `of ${ zone }, whatever the day is in Greenwich`, async ( { people, site } ) => {
			const [ invoice, token ] = await anInvoiceDue( people, site, '2027-06-15' );
			const zoneBefore = await site.php< string >(
				`$zone = get_option( 'timezone_string' ); update_option( 'timezone_string', $input ); return $zone;`,
				zone
			);
			try {
				expect( await seenAt( people, site, before, invoice, token ) ).toEqual( dueToday );
				expect( await seenAt( people, site, after, invoice, token ) ).toEqual( late );
			} finally {
				await site.php( `update_option( 'timezone_string', $input );`, zoneBefore );
			}
		} );
	}

	test( 'and a paid one never does', async ( { people, site } ) => {
		const [ invoice, token ] = await anInvoiceDue( people, site, '2027-02-10' );
		await settle( people.owner, invoice );
		// Before the link expires, which it does a year after the invoice was settled.
		expect( await seenAt( people, site, '2027-06-01T00:00:00Z', invoice, token ) ).toEqual( {
			overdue: false,
			listed: false,
			state: 'paid',
		} );
	} );

	test( 'and one without a due date never does', async ( { people, site } ) => {
		const invoice = await anInvoice( people.owner, 1_000 );
		const token = tokenIn( ( await copyLink( people.owner, invoice.id ) ).url );
		expect( await seenAt( people, site, '2039-12-01T00:00:00Z', invoice, token ) ).toEqual( {
			overdue: false,
			listed: false,
			state: 'open',
		} );
	} );
} );
