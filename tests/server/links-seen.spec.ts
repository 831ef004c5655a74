import type { PortalSeenRequest } from '../../src/contract/types';
import { beaconIn } from '../support/beacon';
import { laterBy } from '../support/clock';
import { randomToken } from '../support/dead-links';
import { refused } from '../support/expectations';
import { aSentDocument, copyLink, readDocument, tokenIn } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import type { Site } from '../../tools/site/site';
import { ask, type Answer } from '../support/requests';
import { restUrl } from '../support/people';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

interface Opened {
	readonly id: number;
	readonly beacon: PortalSeenRequest;
}

/** A document whose page somebody without a session opened just now. */
async function opened( people: People ): Promise< Opened > {
	const { id } = await aSentDocument( people.owner );
	const { url } = await copyLink( people.owner, id );
	const { text } = await people.anonymous.page( url );
	const beacon = beaconIn( text, tokenIn( url ) );
	expect( beacon, 'the page gives its script something to sign with' ).toBeDefined();
	return { id, beacon: beacon as PortalSeenRequest };
}

const phone = {
	'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
};

function signal( site: Site, beacon: PortalSeenRequest, headers: Record< string, string > = {} ): Promise< Answer > {
	return ask( restUrl( site, '/portal/seen' ), { method: 'POST', headers: { ...phone, ...headers }, body: beacon } );
}

async function seenAt( people: People, { id }: Opened ): Promise< string | null > {
	return ( await readDocument( people.owner, id ) ).facts.last_seen_at;
}

test.describe( 'A view is a person who looked', () => {
	test( 'the signed signal of a page that was open for two seconds counts, once a person is there', async ( {
		people,
		site,
	} ) => {
		const page = await opened( people );
		expect( await seenAt( people, page ) ).toBeNull();
		const answer = await laterBy( site, 5, () => signal( site, page.beacon ) );
		expect( answer.status ).toBe( 204 );
		expect( answer.text ).toBe( '' );
		expect( await seenAt( people, page ) ).toMatch( /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/ );
		const { body } = await people.owner.rest( 'GET', `/documents/${ page.id }/portal-links` );
		expect( ( body as { last_seen_at: string }[] )[ 0 ]?.last_seen_at ).toBe( await seenAt( people, page ) );
		const activity = ( await people.owner.rest( 'GET', `/documents/${ page.id }/activity` ) ).body as {
			kind: string;
			actor: { kind: string };
		}[];
		expect(
			activity.filter( ( event ) => event.kind === 'portal_seen' ).map( ( event ) => event.actor.kind )
		).toEqual( [ 'customer' ] );
	} );

	test( 'a signal that comes at once does not count: nobody reads that fast', async ( { people, site } ) => {
		const page = await opened( people );
		await signal( site, { ...page.beacon } );
		expect( await seenAt( people, page ) ).toBeNull();
	} );

	test( 'opening the page without its script does not count', async ( { people } ) => {
		const page = await opened( people );
		expect( await seenAt( people, page ) ).toBeNull();
	} );

	const forgeries: Readonly< Record< string, ( beacon: PortalSeenRequest ) => Record< string, unknown > > > = {
		'a signature of somebody else’s making': ( beacon ) => ( {
			...beacon,
			signature: 'A'.repeat( beacon.signature.length ),
		} ),
		'a signature with one character changed': ( beacon ) => ( { ...beacon, signature: flip( beacon.signature ) } ),
		'another time than the one signed': ( beacon ) => ( { ...beacon, issued_at: beacon.issued_at - 60 } ),
		'a time in the future': ( beacon ) => ( { ...beacon, issued_at: beacon.issued_at + 3600 } ),
		'a wrong secret': ( beacon ) => ( { ...beacon, token: randomToken() } ),
	};
	for ( const [ what, forge ] of Object.entries( forgeries ) ) {
		test( `${ what } is refused and does not count`, async ( { people, site } ) => {
			const page = await opened( people );
			const answer = await laterBy( site, 5, () =>
				signal( site, forge( page.beacon ) as unknown as PortalSeenRequest )
			);
			refused( answer, [ 'beacon_refused', 'portal_not_available' ] );
			expect( await seenAt( people, page ) ).toBeNull();
		} );
	}

	test( 'a signal signed for one link does not count for another', async ( { people, site } ) => {
		const one = await opened( people );
		const other = await opened( people );
		const answer = await laterBy( site, 5, () => signal( site, { ...one.beacon, token: other.beacon.token } ) );
		refused( answer, 'beacon_refused' );
		expect( await seenAt( people, one ) ).toBeNull();
		expect( await seenAt( people, other ) ).toBeNull();
	} );

	test( 'a signal sent again a day later does not count again', async ( { people, site } ) => {
		const page = await opened( people );
		await laterBy( site, 5, () => signal( site, page.beacon ) );
		const first = await seenAt( people, page );
		await laterBy( site, 2 * 86_400, () => signal( site, page.beacon ) );
		expect( await seenAt( people, page ) ).toBe( first );
	} );

	test( 'the same page cannot fill the history with views', async ( { people, site } ) => {
		const page = await opened( people );
		for ( let count = 0; count < 5; count++ ) {
			await laterBy( site, 5 + count, () => signal( site, page.beacon ) );
		}
		const activity = ( await people.owner.rest( 'GET', `/documents/${ page.id }/activity` ) ).body as {
			kind: string;
		}[];
		expect( activity.filter( ( event ) => event.kind === 'portal_seen' ) ).toHaveLength( 1 );
	} );

	for ( const name of [ 'owner', 'manager', 'bookkeeper', 'viewer' ] as const ) {
		test( `${ name }, signed in in the same browser, never counts`, async ( { people, site } ) => {
			const page = await opened( people );
			// As the browser sends it (cookies, no nonce), and with the nonce.
			for ( const headers of [ people[ name ].cookies, people[ name ].headers ] ) {
				const answer = await laterBy( site, 5, () => signal( site, page.beacon, headers ) );
				expect( answer.status ).toBe( 204 );
				expect( await seenAt( people, page ) ).toBeNull();
			}
			const own = beaconIn(
				( await people[ name ].page( `/portal/${ page.beacon.token }` ) ).text,
				page.beacon.token
			);
			if ( own ) {
				await laterBy( site, 5, () => signal( site, own, people[ name ].cookies ) );
				expect( await seenAt( people, page ) ).toBeNull();
			}
		} );
	}

	test( 'a customer who has an account on the site counts', async ( { people, site } ) => {
		const page = await opened( people );
		const answer = await laterBy( site, 5, () => signal( site, page.beacon, people.subscriber.cookies ) );
		expect( answer.status ).toBe( 204 );
		expect( await seenAt( people, page ) ).not.toBeNull();
	} );

	for ( const robot of [
		'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
		'WhatsApp/2.23.20.0',
		'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
		'facebookexternalhit/1.1',
		'curl/8.5.0',
		'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36',
		'',
	] ) {
		test( `a program that runs scripts (${ robot.slice( 0, 40 ) || 'no name' }) does not count`, async ( {
			people,
			site,
		} ) => {
			const page = await opened( people );
			await laterBy( site, 5, () => signal( site, page.beacon, { 'user-agent': robot } ) );
			expect( await seenAt( people, page ) ).toBeNull();
		} );
	}

	test( 'a signal that another site makes a browser send is refused', async ( { people, site } ) => {
		const page = await opened( people );
		const answer = await laterBy( site, 5, () =>
			signal( site, page.beacon, { origin: 'https://elsewhere.example' } )
		);
		refused( answer, 'origin_not_allowed' );
		expect( await seenAt( people, page ) ).toBeNull();
	} );
} );

function flip( signature: string ): string {
	return ( signature.startsWith( '0' ) ? '1' : '0' ) + signature.slice( 1 );
}
