import type { ActivityEvent, Role, RolePerson } from '../../src/contract/types';
import type { Site } from '../../tools/site/site';
import { refused, succeed } from '../support/expectations';
import { aDraft, unique } from '../support/makers';
import { expect, test } from '../support/money-site';
import type { Person } from '../support/people';
import { aRole, allow, forgetRoles, readRole, seen, somebodyWith } from '../support/roles';
import { contract, faultsOf } from '../support/shapes';
import { soundAtTheEnd } from '../support/sound-ledger';

soundAtTheEnd();

test.describe.configure( { mode: 'serial' } );
// Others may have left some.
test.beforeAll( ( { site } ) => forgetRoles( site ) );
test.afterEach( ( { site } ) => forgetRoles( site ) );

const everything = Object.keys( contract.manifest.capabilities );

async function history( by: Person ): Promise< ActivityEvent[] > {
	const events = succeed< ActivityEvent[] >( await by.rest( 'GET', '/roles/activity?per_page=10' ) );
	expect( events.flatMap( ( event ) => faultsOf( 'activity-event', event ) ) ).toEqual( [] );
	return events;
}

const sentences = async ( by: Person ) => ( await history( by ) ).map( ( { sentence } ) => sentence );

function otherPlugins( site: Site, slug: string, capabilities: Readonly< Record< string, boolean > > ) {
	return site.php( `return null !== add_role( $input['slug'], ucfirst( $input['slug'] ), $input['can'] );`, {
		slug,
		can: capabilities,
	} );
}

const may = async ( person: Person ) => ( await person.rest( 'GET', '/documents' ) ).status === 200;

test.describe( 'Roles of the site', () => {
	test( 'are all listed, those of Money first, with their people and what they may do with content', async ( {
		people: { owner },
		site,
	} ) => {
		await otherPlugins( site, 'other_shop', { read: true, edit_posts: true } );
		const answer = await owner.rest( 'GET', '/roles' );
		const roles = succeed< Role[] >( answer );
		expect( roles.flatMap( ( role ) => faultsOf( 'role', role ) ) ).toEqual( [] );
		expect( roles.slice( 0, 4 ).map( ( { slug } ) => slug ) ).toEqual( [
			'administrator',
			'coffer_money_manager',
			'coffer_bookkeeper',
			'coffer_money_viewer',
		] );
		expect( roles.map( ( { slug } ) => slug ) ).toEqual(
			expect.arrayContaining( [ 'editor', 'subscriber', 'other_shop' ] )
		);
		const rights = ( slug: string ) =>
			Object.fromEntries(
				roles
					.find( ( role ) => role.slug === slug )
					?.content.map( ( { name, allowed } ) => [ name, allowed ] ) ?? []
			);
		expect( rights( 'editor' ) ).toMatchObject( { write: true, publish: true, pay_now: true, portal: false } );
		expect( rights( 'contributor' ) ).toMatchObject( { write: true, publish: false, pay_now: true } );
		expect( rights( 'coffer_bookkeeper' ) ).toMatchObject( { write: false, pay_now: false, portal: false } );
		const bookkeepers = roles.find( ( { slug } ) => slug === 'coffer_bookkeeper' )?.people;
		expect( bookkeepers?.names ).toContain( 'Bookkeeper' );
		expect( answer.headers[ 'x-wp-total' ] ).toBe( String( roles.length ) );
	} );

	test( 'are paged and searched, also when there are two hundred', async ( { people: { owner }, site } ) => {
		await site.php( `
			$roles = wp_roles()->roles;
			for ( $i = 1; $i <= 200; $i++ ) {
				$roles[ "other_$i" ] = array( 'name' => "Other $i", 'capabilities' => array( 'read' => true ) );
			}
			return update_option( wp_roles()->role_key, $roles );
		` );
		const began = Date.now();
		const answer = await owner.rest( 'GET', '/roles?page=2' );
		expect( Date.now() - began, 'milliseconds' ).toBeLessThan( 3000 );
		expect( succeed< Role[] >( answer ) ).toHaveLength( 20 );
		expect( Number( answer.headers[ 'x-wp-total' ] ) ).toBeGreaterThan( 200 );
		const found = succeed< Role[] >( await owner.rest( 'GET', '/roles?search=other%20177' ) );
		expect( found.map( ( { slug } ) => slug ) ).toEqual( [ 'other_177' ] );
	} );

	test( 'show who has them, a page at a time, by name', async ( { people: { owner }, site } ) => {
		const role = await aRole( owner );
		for ( let count = 0; count < 3; count++ ) {
			await somebodyWith( site, [ role.slug ] );
		}
		const first = await owner.rest( 'GET', `/roles/${ role.slug }/people?per_page=2` );
		const persons = succeed< RolePerson[] >( first );
		expect( persons.flatMap( ( person ) => faultsOf( 'role-person', person ) ) ).toEqual( [] );
		expect( persons ).toHaveLength( 2 );
		expect( first.headers[ 'x-wp-total' ] ).toBe( '3' );
		expect( first.text ).not.toContain( '@' );
		const name = persons[ 1 ]?.name ?? '';
		const found = succeed< RolePerson[] >(
			await owner.rest( 'GET', `/roles/${ role.slug }/people?search=${ name }` )
		);
		expect( found.map( ( person ) => person.name ) ).toEqual( [ name ] );
		refused( await owner.rest( 'GET', '/roles/nobody/people' ), 'not_found' );
	} );
} );

test.describe( 'What a role may do in Money', () => {
	test( 'changes at once for its people, and says so in the history', async ( { people: { owner }, site } ) => {
		await otherPlugins( site, 'other_shop', { read: true } );
		const shopkeeper = await somebodyWith( site, [ 'other_shop' ] );
		expect( await may( shopkeeper ) ).toBe( false );
		const changed = succeed< Role >(
			await allow( owner, await readRole( owner, 'other_shop' ), [ 'coffer_view', 'coffer_edit' ] )
		);
		expect( changed.capabilities ).toEqual( [ 'coffer_view', 'coffer_edit' ] );
		expect( await may( shopkeeper ) ).toBe( true );
		const [ event ] = await history( owner );
		expect( event?.actor.name ).toBe( 'Owner' );
		expect( event?.sentence ).toBe(
			'Owner allowed the role Other_shop: See Money: documents, customers and balances; Create and edit drafts'
		);
		succeed( await allow( owner, changed, [ 'coffer_view' ] ) );
		expect( ( await sentences( owner ) )[ 0 ] ).toBe(
			'Owner no longer allows the role Other_shop: Create and edit drafts'
		);
	} );

	test( 'comes with seeing Money, and with wp-admin, where Money is', async ( { people: { owner }, site } ) => {
		await otherPlugins( site, 'other_customer', {} );
		const role = await readRole( owner, 'other_customer' );
		expect( role.enters_admin ).toBe( false );
		const changed = succeed< Role >( await allow( owner, role, [ 'coffer_record_payments' ] ) );
		expect( changed.capabilities ).toEqual( [ 'coffer_view', 'coffer_record_payments' ] );
		expect( changed.enters_admin ).toBe( true );
		expect( await sentences( owner ) ).toContain(
			'Owner let the role Other_customer into wp-admin, where Money is'
		);
		const holder = await somebodyWith( site, [ 'other_customer' ] );
		expect( ( await holder.page( '/wp-admin/admin.php?page=coffer' ) ).status ).toBe( 200 );
	} );

	test( 'is Money’s own only: no right of WordPress can be slipped in', async ( { people: { owner } } ) => {
		const role = await aRole( owner );
		for ( const capability of [ 'manage_options', 'edit_users', 'coffer_', '' ] ) {
			refused( await allow( owner, role, [ 'coffer_view', capability ] ), 'capability_unknown' );
		}
		expect( await readRole( owner, role.slug ) ).toEqual( role );
	} );

	test( 'is not overwritten by whoever saw an older state of it', async ( { people: { owner, manager }, site } ) => {
		const role = await aRole( owner );
		succeed( await allow( manager, role, [ 'coffer_view', 'coffer_export' ] ) );
		const { data } = refused( await allow( owner, role, [ 'coffer_view', 'coffer_edit' ] ), 'version_conflict' );
		const now = await readRole( owner, role.slug );
		expect( data.current_version ).toBe( now.version );
		expect( now.capabilities ).toEqual( [ 'coffer_view', 'coffer_export' ] );
		await site.php( `get_role( $input )->add_cap( 'coffer_refund' ); return true;`, role.slug );
		refused( await allow( owner, now, [ 'coffer_view' ] ), 'version_conflict' );
		refused(
			await owner.rest( 'PUT', `/roles/${ role.slug }`, { body: { capabilities: [] } } ),
			'version_missing'
		);
	} );

	test( 'stays the owner’s choice when a new version of Coffer comes', async ( { people: { owner }, site } ) => {
		const role = await readRole( owner, 'coffer_bookkeeper' );
		succeed( await allow( owner, role, [ 'coffer_view' ] ) );
		const added = await aRole( owner, { description: 'Counts the till' } );
		await site.php( `
			update_option( 'coffer_roles', array_merge( get_option( 'coffer_roles' ), array( 'version' => '0.0.1' ) ) );
			Coffer\\WordPress\\Access\\Roles::install();
			return true;
		` );
		expect( ( await readRole( owner, 'coffer_bookkeeper' ) ).capabilities ).toEqual( [ 'coffer_view' ] );
		expect( await readRole( owner, added.slug ) ).toMatchObject( {
			source: 'added',
			description: 'Counts the till',
		} );
	} );

	test( 'goes back to what Coffer gives, for one role and for all', async ( { people: { owner }, site } ) => {
		const before = await readRole( owner, 'coffer_bookkeeper' );
		refused(
			await owner.rest( 'POST', '/roles/coffer_bookkeeper/reset', { headers: seen( before ), body: {} } ),
			'role_as_it_came'
		);
		const changed = succeed< Role >( await allow( owner, before, everything ) );
		const back = succeed< Role >(
			await owner.rest( 'POST', '/roles/coffer_bookkeeper/reset', { headers: seen( changed ), body: {} } )
		);
		expect( back.capabilities ).toEqual( before.default );
		const editor = succeed< Role >( await allow( owner, await readRole( owner, 'editor' ), [ 'coffer_view' ] ) );
		succeed( await allow( owner, back, [] ) );
		await site.php( `remove_role( 'coffer_money_viewer' ); return true;` );
		succeed( await owner.rest( 'POST', '/roles/reset', { body: {} } ), 204 );
		expect( ( await readRole( owner, 'coffer_bookkeeper' ) ).capabilities ).toEqual( before.default );
		expect( ( await readRole( owner, 'coffer_money_viewer' ) ).capabilities ).toEqual( [ 'coffer_view' ] );
		expect( ( await readRole( owner, 'editor' ) ).capabilities ).toEqual( editor.capabilities );
	} );
} );

test.describe( 'Somebody can always manage Money', () => {
	const without = everything.filter( ( capability ) => capability !== 'coffer_manage' );

	test( 'so the last role that may is left its right, however it is tried', async ( {
		people: { owner, manager },
		site,
	} ) => {
		const managers = await readRole( owner, 'coffer_money_manager' );
		succeed( await allow( owner, managers, without ) );
		expect( ( await manager.rest( 'GET', '/roles' ) ).status ).toBe( 403 );
		const administrators = await readRole( owner, 'administrator' );
		for ( const confirm_own of [ false, true ] ) {
			refused( await allow( owner, administrators, without, { confirm_own } ), 'last_manager' );
		}
		expect( await readRole( owner, 'administrator' ) ).toEqual( administrators );
		// A role that nobody has saves nobody.
		await aRole( owner, { copy_from: 'administrator' } );
		refused( await allow( owner, administrators, without, { confirm_own: true } ), 'last_manager' );
		// Somebody who was refused it by name does not count, somebody who was given it by name does.
		await somebodyWith( site, [ 'administrator' ], { coffer_manage: false } );
		refused( await allow( owner, administrators, without, { confirm_own: true } ), 'last_manager' );
		await somebodyWith( site, [], { read: true, coffer_manage: true } );
		succeed( await allow( owner, administrators, without, { confirm_own: true } ) );
		expect( ( await owner.rest( 'GET', '/roles' ) ).status ).toBe( 403 );
	} );

	test( 'and nobody takes it from themselves without saying so', async ( { people: { owner, manager } } ) => {
		const managers = await readRole( manager, 'coffer_money_manager' );
		refused( await allow( manager, managers, without ), 'own_access_lost' );
		expect( await readRole( owner, managers.slug ) ).toEqual( managers );
		succeed( await allow( manager, managers, without, { confirm_own: true } ) );
		expect( ( await manager.rest( 'GET', '/roles' ) ).status ).toBe( 403 );
		expect( ( await history( owner ) )[ 0 ]?.actor.name ).toBe( 'Manager' );
	} );

	test( 'also when two try at once to take it from each other', async ( { people: { owner, manager } } ) => {
		const [ administrators, managers ] = [
			await readRole( owner, 'administrator' ),
			await readRole( owner, 'coffer_money_manager' ),
		];
		const answers = await Promise.all( [
			allow( owner, managers, without ),
			allow( manager, administrators, without ),
		] );
		expect( answers.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
		const left = await Promise.all( [ owner, manager ].map( ( each ) => each.rest( 'GET', '/roles' ) ) );
		expect( left.filter( ( { status } ) => status === 200 ) ).toHaveLength( 1 );
	} );
} );

test.describe( 'A role added in Money', () => {
	test( 'has a name of its own, and starts with what another may do in Money', async ( { people: { owner } } ) => {
		const name = unique( 'Till ' );
		const role = await aRole( owner, { name, description: 'Counts', copy_from: 'coffer_bookkeeper' } );
		const copied = await readRole( owner, 'coffer_bookkeeper' );
		expect( role ).toMatchObject( { name, description: 'Counts', source: 'added', enters_admin: true } );
		expect( role.capabilities ).toEqual( copied.capabilities );
		for ( const taken of [ name, ` ${ name.toUpperCase() } `, 'Bookkeeper' ] ) {
			refused( await owner.rest( 'POST', '/roles', { body: { name: taken } } ), 'role_name_taken', 'name' );
		}
		refused( await owner.rest( 'POST', '/roles', { body: { name: ' ' } } ), 'text_missing', 'name' );
		refused( await owner.rest( 'POST', '/roles', { body: { name: 'x', copy_from: 'nobody' } } ), 'not_found' );
		const hebrew = await aRole( owner, { name: unique( 'קופה' ) } );
		expect( hebrew.slug ).toMatch( /^money_/ );
		expect( ( await sentences( owner ) ).join( '\n' ) ).toContain( `Owner added the role ${ name }` );
	} );

	test( 'takes none of the power outside of Money along', async ( { people: { owner }, site } ) => {
		const { slug } = await aRole( owner, { copy_from: 'administrator' } );
		const all = await site.php< string[] >( `return array_keys( get_role( $input )->capabilities );`, slug );
		expect( all.sort() ).toEqual( [ ...everything, 'read' ].sort() );
	} );

	test( 'is deleted with its people cared for, and no other is deleted', async ( { people: { owner }, site } ) => {
		const role = await aRole( owner );
		const holder = await somebodyWith( site, [ role.slug ] );
		const remove = ( body: object, from = role ) =>
			owner.rest( 'POST', `/roles/${ from.slug }/delete`, { headers: seen( from ), body } );
		expect( refused( await remove( {} ), 'role_in_use' ).data.count ).toBe( 1 );
		refused( await remove( { move_to: role.slug } ), 'role_in_use' );
		refused( await remove( { move_to: 'nobody' } ), 'not_found' );
		expect( await may( holder ) ).toBe( true );
		succeed( await remove( { move_to: 'subscriber' } ), 204 );
		expect( await may( holder ) ).toBe( false );
		const told = await sentences( owner );
		expect( told[ 0 ] ).toBe( `Owner deleted the role ${ role.name }` );
		expect( told[ 1 ] ).toContain( `everybody with the role ${ role.name } (1) the role Subscriber instead` );
		for ( const slug of [ 'editor', 'coffer_bookkeeper', 'administrator' ] ) {
			refused( await remove( {}, await readRole( owner, slug ) ), 'role_not_added' );
		}
	} );

	test( 'is no way up: a manager of Money makes nobody an administrator', async ( {
		people: { manager, owner },
		site,
	} ) => {
		const role = await aRole( manager );
		const holder = await somebodyWith( site, [ role.slug ] );
		for ( const move_to of [ 'administrator', 'editor' ] ) {
			refused(
				await manager.rest( 'POST', `/roles/${ role.slug }/delete`, {
					headers: seen( role ),
					body: { move_to },
				} ),
				'role_not_givable'
			);
		}
		expect( await readRole( owner, role.slug ) ).toMatchObject( { people: { count: 1 } } );
		succeed(
			await manager.rest( 'POST', `/roles/${ role.slug }/delete`, {
				headers: seen( role ),
				body: { move_to: 'coffer_bookkeeper' },
			} ),
			204
		);
		expect( ( await holder.rest( 'GET', '/settings' ) ).status ).toBe( 403 );
		expect( await may( holder ) ).toBe( true );
	} );
} );

test.describe( 'Looking at Money as a role sees it', () => {
	const as = ( role: string ) => ( { headers: { 'coffer-view-as': role } } );

	test( 'answers as that role is answered', async ( { people: { owner, viewer } } ) => {
		const { id } = await aDraft( owner, { private_note: 'only-for-some' } );
		const seenBy = await viewer.rest( 'GET', `/documents/${ id }` );
		const shown = await owner.rest( 'GET', `/documents/${ id }`, as( 'coffer_money_viewer' ) );
		expect( shown.body ).toEqual( seenBy.body );
		expect( shown.text ).not.toContain( 'only-for-some' );
		refused( await owner.rest( 'GET', '/settings', as( 'coffer_bookkeeper' ) ), 'role_may_not' );
		refused( await owner.rest( 'GET', '/documents', as( 'editor' ) ), 'role_may_not' );
		refused( await owner.rest( 'GET', '/documents', as( 'no-such-role' ) ), 'role_may_not' );
		expect( ( await owner.rest( 'GET', '/settings' ) ).status, 'nothing of it stays' ).toBe( 200 );
	} );

	test( 'never shows more than one’s own', async ( { people: { manager, bookkeeper, viewer, subscriber } } ) => {
		for ( const person of [ bookkeeper, viewer, subscriber ] ) {
			for ( const role of [ 'administrator', 'coffer_money_manager', 'coffer_money_viewer' ] ) {
				for ( const route of [ '/documents', '/settings', '/roles' ] ) {
					refused( await person.rest( 'GET', route, as( role ) ), 'role_may_not' );
				}
			}
		}
		expect( ( await manager.rest( 'GET', '/roles', as( 'administrator' ) ) ).status ).toBe( 200 );
		const screen = await bookkeeper.page( '/wp-admin/admin.php?page=coffer&view_as=administrator' );
		expect( screen.text ).not.toContain( '"manage_settings":{"allowed":true' );
	} );

	test( 'starts the screen as that role would find it', async ( { people: { owner } } ) => {
		const screen = async ( address: string ) =>
			JSON.parse(
				/window\.cofferBoot = (\{.*?\});(?:window\.|\s)/s.exec( ( await owner.page( address ) ).text )?.[ 1 ] ??
					'{}'
			) as Record< string, unknown >;
		const boot = await screen( '/wp-admin/admin.php?page=coffer&view_as=coffer_bookkeeper' );
		expect( faultsOf( 'boot', boot ) ).toEqual( [] );
		expect( boot ).toMatchObject( {
			viewing_as: { slug: 'coffer_bookkeeper', name: 'Bookkeeper' },
			actions: { manage_settings: { allowed: false }, create_document: { allowed: true } },
		} );
		const own = await screen( '/wp-admin/admin.php?page=coffer' );
		expect( own ).toMatchObject( { viewing_as: null, actions: { manage_settings: { allowed: true } } } );
	} );

	test( 'gives no file, and leaves no trace in the activity', async ( { people: { owner } } ) => {
		const screen = ( await owner.page( '/wp-admin/admin.php?page=coffer&view_as=administrator' ) ).text;
		const boot = JSON.parse( /window\.cofferBoot = (\{.*?\});(?:window\.|\s)/s.exec( screen )?.[ 1 ] ?? '{}' ) as {
			export: { url: string; nonce: string };
		};
		expect( boot.export.url ).toContain( 'view_as=administrator' );
		const answer = await owner.page( boot.export.url, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams( { action: 'coffer_export', _wpnonce: boot.export.nonce } ).toString(),
		} );
		expect( answer.status ).toBe( 403 );
		expect( answer.headers[ 'content-type' ] ).toContain( 'text/html' );
	} );
} );
