import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { textOf } from '../support/html';
import { aCustomer, aSentDocument, copyLink, tokenIn } from '../support/makers';
import { expect, test, type People } from '../support/money-site';
import { withMuPlugin } from '../support/mu-plugin';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

/** The test site is English and has no language packs, as most sites whose customers live elsewhere. */
async function pageIn(
	people: People,
	language: string | null
): Promise< { html: string; text: string; url: string } > {
	const customer = await aCustomer( people.owner, language === null ? {} : { language } );
	const sent = await aSentDocument( people.owner, {
		customer_id: customer.id,
		issue_date: '2026-03-05',
		due_date: '2999-12-31',
		lines: [ { description: 'Work', quantity: 10_000, unit_price: 123_450, tax_name: 'VAT', tax_rate: 19_000 } ],
	} );
	const { url } = await copyLink( people.owner, sent.id );
	const { text: page } = await people.anonymous.page( url );
	const html = /<article class="coffer-portal__sheet.*<\/article>/s.exec( page )?.[ 0 ] ?? '';
	return { html: page, text: textOf( html ), url };
}

const wrapper = ( html: string ) => /<div[^>]*\bclass="[^"]*\bcoffer-portal\b[^>]*>/.exec( html )?.[ 0 ] ?? '';

test.describe( 'The customer’s language decides', () => {
	test( 'a German customer of an English site reads German words, dates and numbers', async ( { people } ) => {
		const { html, text } = await pageIn( people, 'de_DE' );
		expect( wrapper( html ) ).toContain( 'lang="de-DE"' );
		expect( wrapper( html ) ).toContain( 'dir="ltr"' );
		for ( const shown of [
			'Rechnung',
			'Noch zu zahlen',
			'Zahlung offen',
			'1.469,06 EUR',
			'31. Dezember 2999',
			'5. März 2026',
			'VAT 19 %',
		] ) {
			expect( text, shown ).toContain( shown );
		}
		expect( text ).not.toMatch( /Invoice|Left to pay|Total|Issued|March/ );
	} );

	test( 'an Arabic customer reads Arabic words from right to left, with months of their own', async ( {
		people,
	} ) => {
		const { html, text } = await pageIn( people, 'ar' );
		expect( wrapper( html ) ).toContain( 'lang="ar"' );
		expect( wrapper( html ) ).toContain( 'dir="rtl"' );
		for ( const shown of [
			'فاتورة',
			'المتبقي للدفع',
			'في انتظار الدفع',
			'1,469.06 EUR',
			'31 ديسمبر 2999',
			'5 مارس 2026',
		] ) {
			expect( text, shown ).toContain( shown );
		}
		expect( text ).not.toMatch( /Invoice|Left to pay|Total|Issued|March/ );
	} );

	test( 'where WordPress has the language, its dates and numbers are used', async ( { people, site } ) => {
		// Unlike any real pack, so that it cannot be taken for Coffer's own words.
		const pack = join( dirname( dirname( site.logFile ) ), 'languages', 'de_DE.l10n.php' );
		await mkdir( dirname( pack ), { recursive: true } );
		await writeFile(
			pack,
			"<?php return [ 'messages' => [ 'F j, Y' => 'j.n.Y', 'number_format_decimal_point' => '·' ] ];"
		);
		try {
			const { text } = await pageIn( people, 'de_DE' );
			expect( text ).toContain( '5.3.2026' );
			expect( text ).toContain( '1,469·06 EUR' );
			expect( text ).toContain( 'Noch zu zahlen' );
		} finally {
			await rm( pack );
		}
	} );

	test( 'what surrounds the page stays in the language of the site', async ( { people } ) => {
		const { html } = await pageIn( people, 'ar' );
		expect( html ).toMatch( /<html[^>]*\blang="en-US"/ );
		expect( html ).not.toMatch( /<html[^>]*\bdir="rtl"/ );
	} );

	test( 'Austrian is near enough to German, and says of itself what it is', async ( { people } ) => {
		const { html, text } = await pageIn( people, 'de_AT' );
		expect( wrapper( html ) ).toContain( 'lang="de-AT"' );
		expect( text ).toContain( 'Noch zu zahlen' );
	} );

	test( 'a language that nobody has translated is shown in the site’s, and nowhere called something else', async ( {
		people,
	} ) => {
		const { html, text } = await pageIn( people, 'fr_FR' );
		expect( wrapper( html ) ).toContain( 'lang="en-US"' );
		expect( text ).toContain( 'Left to pay' );
		expect( text ).toContain( 'March 5, 2026' );
	} );

	test( 'without one it is the site’s', async ( { people } ) => {
		const { html, text } = await pageIn( people, null );
		expect( wrapper( html ) ).toContain( 'lang="en-US"' );
		expect( text ).toContain( 'Left to pay' );
	} );

	test( 'what the page asks for while it is open is in the same language', async ( { people } ) => {
		const { url } = await pageIn( people, 'de_DE' );
		const status = await people.anonymous.rest( 'GET', '/portal/status', {
			headers: { 'coffer-portal-token': tokenIn( url ) },
		} );
		expect( status.body ).toMatchObject( { state_text: 'Zahlung offen', balance_text: '1.469,06 EUR' } );
	} );

	test( 'plugins with words of their own find out, and the site has its own language again afterwards', async ( {
		people,
		site,
	} ) => {
		await withMuPlugin(
			site,
			`add_filter( 'coffer_portal_view', fn ( $view ) => [ ...$view, 'memo' => 'inside ' . determine_locale() . ( is_rtl() ? ' rtl' : ' ltr' ) ] );
			add_action( 'wp_footer', function () { echo '<p id="after">after ' . determine_locale() . ( is_rtl() ? ' rtl' : ' ltr' ) . wp_date( ' F', 0 ) . '</p>'; } );`,
			async () => {
				const { html, text } = await pageIn( people, 'ar' );
				expect( text ).toContain( 'inside ar rtl' );
				expect( html ).toContain( 'after en_US ltr January' );
			}
		);
	} );
} );

test.describe( 'Staff read Money in their own language', () => {
	test( 'somebody whose profile says German gets German words from script and server', async ( { people, site } ) => {
		await withMuPlugin(
			site,
			`add_filter( 'get_user_metadata', fn ( $value, $id, $key ) => 'locale' === $key ? 'de_DE' : $value, 10, 3 );`,
			async () => {
				const { text } = await people.owner.page( '/wp-admin/admin.php?page=coffer' );
				expect( text ).toContain( '"Copy portal link":["Portal-Link kopieren"]' );
				expect( text ).toMatch( />\s*Finanzen\s*</ );
				const refused = await people.viewer.rest( 'POST', '/customers?_locale=user', { body: { name: 'X' } } );
				expect( refused.body ).toMatchObject( { message: 'Ihre Rolle erlaubt das nicht.' } );
			}
		);
	} );

	test( 'the names of roles are translated where they are told whom to ask', async ( { site } ) => {
		const named = await site.php( `
			return Coffer\\WordPress\\Portal\\DocumentLocale::run( 'de_DE', fn () => Coffer\\WordPress\\Access\\RoleNames::with( 'coffer_manage' ) );` );
		expect( named ).toContain( 'Finanzverantwortliche' );
	} );
} );
