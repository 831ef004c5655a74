import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Site } from '../../tools/site/site';

/** The Money screen in a browser, by the names that a person reads on it. */
export class MoneyScreen {
	/** The list of documents. */
	readonly list: Locator;
	readonly search: Locator;
	/** The numbers in the list, which open the drawer. */
	readonly numbers: Locator;

	constructor(
		readonly page: Page,
		private readonly site: Site
	) {
		this.list = page.getByRole( 'region', { name: 'Documents', exact: true } );
		this.search = this.list.getByRole( 'searchbox', { name: /^Search number/ } );
		this.numbers = this.list.getByRole( 'table' ).getByRole( 'link', { name: /^(INV|QUO)-|^Draft/ } );
	}

	get context(): BrowserContext {
		return this.page.context();
	}

	address( place: Readonly< Record< string, string | number > > = {} ): string {
		const query = new URLSearchParams( { page: 'coffer' } );
		Object.entries( place ).forEach( ( [ name, value ] ) => query.set( name, String( value ) ) );
		return `${ this.site.url }/wp-admin/admin.php?${ query.toString() }`;
	}

	/** Goes to a place of the screen: `{ tab: 'quotes' }`, `{ document: 42 }`, `{ screen: 'settings' }`. */
	async open( place: Readonly< Record< string, string | number > > = {} ): Promise< void > {
		await this.page.goto( this.address( place ), { waitUntil: 'domcontentloaded' } );
	}

	/** The list, once its table is there with all that can be done with it. */
	async openList( place: Readonly< Record< string, string | number > > = {} ): Promise< void > {
		await this.open( place );
		await expect( this.list.getByRole( 'button', { name: 'View options' } ) ).toBeVisible( { timeout: 30_000 } );
	}

	/** The drawer of a document, once it is complete. */
	async openDocument( id: number, place: Readonly< Record< string, string | number > > = {} ): Promise< Locator > {
		await this.open( { ...place, document: id } );
		await expect( this.drawer.getByRole( 'heading', { name: 'Activity' } ) ).toBeVisible( { timeout: 30_000 } );
		return this.drawer;
	}

	/** The document beside the list; on a phone it covers the list, as a dialog. */
	get drawer(): Locator {
		const inside = this.page.getByRole( 'button', { name: 'Next document' } );
		return this.page
			.getByRole( 'region' )
			.filter( { has: inside } )
			.or( this.page.getByRole( 'dialog' ).filter( { has: inside } ) );
	}

	/** What stands in the drawer about the customer's page. */
	get portal(): Locator {
		return this.drawer.getByRole( 'region', { name: 'Customer’s page' } );
	}

	get activity(): Locator {
		return this.drawer.getByRole( 'region', { name: 'Activity' } );
	}
}

/** The header of a session, as cookies of a browser. */
export function asCookies( header: string, site: Site ) {
	return header.split( '; ' ).map( ( cookie ) => {
		const [ name = '', ...value ] = cookie.split( '=' );
		return { name, value: value.join( '=' ), url: site.url };
	} );
}
