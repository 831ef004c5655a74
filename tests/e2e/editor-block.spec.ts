import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { unique } from '../support/makers';

/** What is wrong according to the console and has to do with Coffer. */
function watchCoffer( page: Page ): string[] {
	const wrong: string[] = [];
	page.on( 'pageerror', ( { message, stack } ) => wrong.push( `${ message } ${ stack }` ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' && /coffer/i.test( message.text() + message.location().url ) ) {
			wrong.push( message.text() );
		}
	} );
	return wrong;
}

/** The greetings that WordPress shows once would lie over everything. */
const greeted = `
	$user = get_user_by( 'login', 'owner' );
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', [
		'core'           => [ 'enableChoosePatternModal' => false ],
		'core/edit-post' => [ 'welcomeGuide' => false ],
		'core/edit-site' => [ 'welcomeGuide' => false, 'welcomeGuideStyles' => false, 'welcomeGuidePage' => false, 'welcomeGuideTemplate' => false ],
		'_modified'      => gmdate( 'c' ),
	] );
	return null;
`;

/** What is being written. */
const canvasOf = ( page: Page ): FrameLocator => page.frameLocator( 'iframe[name="editor-canvas"]' );

test.beforeEach( async ( { site } ) => {
	await site.php( greeted );
} );

test( 'The block on an ordinary page says that it is in the wrong place, saves, and shows visitors nothing', async ( {
	people,
	screenOf,
	site,
	visitor,
} ) => {
	const title = unique( 'Ordinary page ' );
	const { page } = await screenOf( 'owner' );
	const wrong = watchCoffer( page );
	await page.goto( `${ site.url }/wp-admin/post-new.php?post_type=page` );
	await canvasOf( page ).getByRole( 'textbox', { name: 'Add title' } ).fill( title );
	await page.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await page.getByRole( 'region', { name: 'Block Library' } ).getByRole( 'searchbox' ).fill( 'Customer portal' );
	await page.getByRole( 'option', { name: 'Customer portal' } ).click();
	const block = canvasOf( page ).getByRole( 'document', { name: 'Block: Customer portal' } );
	await expect( block.getByRole( 'note' ) ).toContainText( 'Visitors will see nothing here.' );
	await expect( block.getByText( 'Left to pay' ) ).toBeVisible();

	await page
		.getByRole( 'region', { name: 'Editor top bar' } )
		.getByRole( 'button', { name: 'Publish', exact: true } )
		.click();
	const publish = page.getByRole( 'region', { name: 'Editor publish' } );
	await publish.getByRole( 'button', { name: 'Publish', exact: true } ).click();
	await expect( publish.getByText( /is now live/ ) ).toBeVisible();
	const { id, address, content } = await site.php< { id: number; address: string; content: string } >(
		`$found = get_posts( [ 'post_type' => 'page', 'title' => $input ] )[0]; return [ 'id' => $found->ID, 'address' => get_permalink( $found ), 'content' => $found->post_content ];`,
		title
	);
	try {
		expect( content ).toBe( '<!-- wp:coffer/portal /-->' );
		const reader = await visitor();
		await reader.goto( address );
		await expect( reader.getByRole( 'heading', { name: title } ) ).toBeVisible();
		expect( await reader.locator( 'main' ).innerText() ).toBe( title );
		expect( ( await people.anonymous.page( address ) ).text ).not.toContain( 'coffer-portal' );

		await page.goto( address );
		await expect( page.getByText( 'The Customer portal block shows nothing on this page.' ) ).toBeVisible();

		await page.goto( `${ site.url }/wp-admin/post.php?post=${ id }&action=edit` );
		await expect( block.getByRole( 'note' ), 'what was saved is read again' ).toBeVisible();
		expect( wrong ).toEqual( [] );
	} finally {
		await site.php( 'wp_delete_post( $input, true ); return null;', id );
	}
} );

test( 'The template is listed in the Site Editor and opens with a sample, which is nobody’s document', async ( {
	screenOf,
	site,
} ) => {
	const { page } = await screenOf( 'owner' );
	const wrong = watchCoffer( page );
	await page.goto( `${ site.url }/wp-admin/site-editor.php?p=/template` );
	const template = page
		.getByRole( 'link', { name: 'Customer portal' } )
		.or( page.getByRole( 'button', { name: 'Customer portal' } ) );
	await template.first().click( { timeout: 30_000 } );
	const block = canvasOf( page ).getByRole( 'document', { name: 'Block: Customer portal' } );
	await expect( block ).toBeVisible( { timeout: 30_000 } );
	await expect( block ).toContainText( 'Sample. A customer sees the document that their portal link leads to.' );
	await expect( block ).toContainText( 'INV-2026-0042' );
	await expect( block.getByText( 'Visitors will see nothing here.' ) ).toHaveCount( 0 );
	expect( wrong ).toEqual( [] );
} );
