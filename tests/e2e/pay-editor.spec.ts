import type { FrameLocator, Page } from '@playwright/test';
import type { Settings } from '../../src/contract/types';
import { expect, test } from '../support/browser';
import { succeed } from '../support/expectations';
import { unique } from '../support/makers';

/** The greetings that WordPress shows once would lie over everything. */
const greeted = `
	$user = get_user_by( 'login', 'owner' );
	update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', [
		'core'           => [ 'enableChoosePatternModal' => false ],
		'core/edit-post' => [ 'welcomeGuide' => false ],
		'_modified'      => gmdate( 'c' ),
	] );
	return null;
`;

const canvasOf = ( page: Page ): FrameLocator => page.frameLocator( 'iframe[name="editor-canvas"]' );

interface Saved {
	readonly id: number;
	readonly blocks: { readonly attrs: Record< string, unknown > }[];
}

test( 'An editor finds a donation in the inserter, is told what is missing, and a copy of it is a payment of its own', async ( {
	people,
	screenOf,
	site,
} ) => {
	await site.php( greeted );
	const title = unique( 'Giving ' );
	const { page } = await screenOf( 'owner' );
	const wrong: string[] = [];
	page.on( 'pageerror', ( { message } ) => wrong.push( message ) );
	page.on( 'console', ( message ) => {
		if ( message.type() === 'error' && /coffer/i.test( message.text() + message.location().url ) ) {
			wrong.push( message.text() );
		}
	} );
	await page.goto( `${ site.url }/wp-admin/post-new.php?post_type=page` );
	const canvas = canvasOf( page );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).fill( title );
	await page.getByRole( 'button', { name: 'Block Inserter' } ).click();
	await page.getByRole( 'region', { name: 'Block Library' } ).getByRole( 'searchbox' ).fill( 'Pay now' );
	for ( const name of [ 'Pay now: Priced service', 'Pay now: Deposit', 'Pay now: Donation' ] ) {
		await expect( page.getByRole( 'option', { name } ) ).toBeVisible();
	}
	await page.getByRole( 'option', { name: 'Pay now: Donation' } ).click();
	const block = canvas.getByRole( 'document', { name: /^Block: Pay now/ } );
	const { default_currency: currency } = succeed< Settings >( await people.owner.rest( 'GET', '/settings' ) );
	await expect( block ).toContainText( 'Say what is paid for.' );
	await expect( block.getByLabel( `Suggested amount (${ currency })` ), 'the currency of the site' ).toBeEnabled();
	await block.getByRole( 'button', { name: 'Reset' } ).click();
	await expect( block ).toContainText( 'Say what is paid for. Choose a currency.' );
	await expect( block.getByLabel( 'Suggested amount' ) ).toBeDisabled();

	await block.getByLabel( 'Currency' ).fill( 'JPY' );
	await block.getByRole( 'option', { name: /^JPY/ } ).click();
	await block.getByLabel( /^Suggested amount/ ).fill( '12.50' );
	await expect( block.getByText( 'This is not an amount in that currency.' ) ).toBeVisible();
	await block.getByLabel( /^Suggested amount/ ).fill( '1,250' );
	await block.getByLabel( 'What is paid for' ).pressSequentially( 'Keep & mend' );
	await expect( block ).toContainText( 'Ready.' );
	await canvas.getByRole( 'textbox', { name: 'Add title' } ).click();
	await expect( block.getByText( /1000 JPY/ ).first() ).toBeVisible();
	await expect( block.getByLabel( 'What is paid for' ) ).toHaveValue( 'Keep & mend' );

	await block.click( { position: { x: 5, y: 5 } } );
	await page.keyboard.press( 'ControlOrMeta+Shift+d' );
	await expect( block ).toHaveCount( 2 );
	await page.keyboard.press( 'ControlOrMeta+s' );
	await expect( page.getByText( /Draft saved/ ).first() ).toBeVisible();
	const saved = await site.php< Saved >(
		`$post = get_posts( [ 'post_type' => 'page', 'post_status' => 'draft', 'title' => $input ] )[0];
		return [ 'id' => $post->ID, 'blocks' => array_values( array_filter( parse_blocks( $post->post_content ), fn ( $block ) => 'coffer/pay-now' === $block['blockName'] ) ) ];`,
		title
	);
	try {
		const [ one, other ] = saved.blocks.map( ( { attrs } ) => attrs );
		expect( one ).toMatchObject( {
			kind: 'donation',
			label: 'Keep & mend',
			currency: 'JPY',
			amount: 1250,
			presets: [ 1000, 2500, 5000 ],
			custom: true,
		} );
		expect( String( one?.id ) ).toMatch( /^[0-9a-f-]{32,36}$/ );
		expect( { ...other, id: one?.id } ).toEqual( one );
		expect( other?.id ).not.toBe( one?.id );
		await page.goto( `${ site.url }/wp-admin/post.php?post=${ saved.id }&action=edit` );
		await expect( canvas.getByRole( 'document', { name: /^Block: Pay now/ } ) ).toHaveCount( 2 );
		await expect( canvas.getByText( 'This block contains unexpected or invalid content' ) ).toHaveCount( 0 );
		expect( wrong ).toEqual( [] );
	} finally {
		await site.php( 'wp_delete_post( $input, true ); return null;', saved.id );
	}
} );
