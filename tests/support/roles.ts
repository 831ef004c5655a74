import type { Role, RoleNewInput } from '../../src/contract/types';
import { demoPassword, type Site } from '../../tools/site/site';
import { succeed } from './expectations';
import { unique } from './makers';
import { signIn, type Person } from './people';
import type { Answer } from './requests';

/** A role added in Money, that sees Money and nothing else. */
export async function aRole( by: Person, input: Partial< RoleNewInput > = {} ): Promise< Role > {
	return succeed< Role >( await by.rest( 'POST', '/roles', { body: { name: unique( 'Role ' ), ...input } } ), 201 );
}

/** A role as it is now. */
export async function readRole( by: Person, slug: string ): Promise< Role > {
	const roles = succeed< Role[] >( await by.rest( 'GET', `/roles?per_page=100&search=${ slug }` ) );
	const role = roles.find( ( each ) => each.slug === slug );
	if ( ! role ) {
		throw new Error( `There is no role ${ slug }.` );
	}
	return role;
}

export const seen = ( { version }: Role ) => ( { 'if-match': String( version ) } );

/** Says all that a role may do from now on. */
export function allow(
	by: Person,
	role: Role,
	capabilities: readonly string[],
	more: { readonly confirm_own?: boolean } = {}
): Promise< Answer > {
	return by.rest( 'PUT', `/roles/${ role.slug }`, { headers: seen( role ), body: { capabilities, ...more } } );
}

/** Somebody new on the site with these roles, and with rights of their own beside them; signed in. */
export async function somebodyWith(
	site: Site,
	roles: readonly string[],
	capabilities: Readonly< Record< string, boolean > > = {}
): Promise< Person > {
	const login = unique( 'somebody' )
		.toLowerCase()
		.replaceAll( /[^a-z0-9]/g, '' );
	await site.php(
		`
		$id = wp_insert_user( array( 'user_login' => $input['login'], 'user_pass' => $input['password'], 'user_email' => $input['login'] . '@staff.example', 'display_name' => ucfirst( $input['login'] ), 'role' => '' ) );
		if ( is_wp_error( $id ) ) {
			throw new RuntimeException( $id->get_error_message() );
		}
		$user = new WP_User( $id );
		foreach ( $input['roles'] as $role ) {
			$user->add_role( $role );
		}
		foreach ( $input['capabilities'] as $capability => $allowed ) {
			$user->add_cap( $capability, $allowed );
		}
		return $id;
		`,
		{ login, password: demoPassword, roles, capabilities }
	);
	return signIn( site, login, demoPassword );
}

/** Puts roles back as a new site has them, and takes away everybody and everything that tests added. */
export async function forgetRoles( site: Site ): Promise< void > {
	await site.php( `
		require_once ABSPATH . 'wp-admin/includes/user.php';
		foreach ( get_users( array( 'search' => 'somebody*', 'search_columns' => array( 'user_login' ) ) ) as $user ) {
			wp_delete_user( $user->ID, 1 );
		}
		foreach ( array_keys( wp_roles()->roles ) as $slug ) {
			if ( str_starts_with( $slug, 'money_' ) || str_starts_with( $slug, 'other_' ) ) {
				remove_role( $slug );
				continue;
			}
			foreach ( array_keys( Coffer\\Contract\\Manifest::CAPABILITIES ) as $capability ) {
				wp_roles()->remove_cap( $slug, $capability );
			}
		}
		foreach ( Coffer\\WordPress\\Access\\Roles::grants() as $slug => $capabilities ) {
			if ( null === get_role( $slug ) ) {
				Coffer\\WordPress\\Access\\Roles::make( $slug );
			}
			foreach ( $capabilities as $capability ) {
				get_role( $slug )->add_cap( $capability );
			}
		}
		delete_option( 'coffer_roles' );
		Coffer\\WordPress\\Access\\Roles::install();
		return true;
	` );
}
