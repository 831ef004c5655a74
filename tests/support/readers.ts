import { demoPassword, demoUsers, type DemoUser, type Site } from '../../tools/site/site';
import { accessReaders, type Reader } from '../../tools/contract/access';
import type { People } from './money-site';
import { anonymous, type Person } from './people';
import { contract } from './shapes';

export type User = DemoUser | 'anonymous';
export const users = [ ...( Object.keys( demoUsers ) as DemoUser[] ), 'anonymous' ] as const;

/** The line of docs/extending/access.md that a demo user stands in. */
export function readerOf( user: User ): Reader {
	const roles = contract.manifest.roles as Record< string, { name: string } >;
	const names: Record< string, string > = { administrator: 'Administrator' };
	for ( const [ slug, { name } ] of Object.entries( roles ) ) {
		names[ slug ] = name;
	}
	const name = user === 'anonymous' ? 'Nobody' : ( names[ demoUsers[ user ] ] ?? 'Other roles' );
	const found = accessReaders( contract ).find( ( reader ) => reader.name === name );
	if ( ! found ) {
		throw new Error( `No reader is called ${ name }.` );
	}
	return found;
}

/** Whoever is refused: nobody is asked to sign in, everybody else has the wrong role. */
export function refusalFor( user: User ): string {
	return user === 'anonymous' ? 'not_signed_in' : 'role_may_not';
}

export const capabilities = Object.keys( contract.manifest.capabilities );

/**
 * For each capability of plugin.json somebody who has all the others, by an application password: what they are refused was
 * asked for by its own name, and no other right makes up for it.
 */
export async function peopleWithAllBut( site: Site ): Promise< Readonly< Record< string, Person > > > {
	const passwords = await site.php< Record< string, string > >(
		`
		$made = array();
		foreach ( $input['capabilities'] as $missing ) {
			$login = 'somebody' . str_replace( '_', '', $missing );
			$id    = wp_insert_user( array( 'user_login' => $login, 'user_pass' => $input['password'], 'user_email' => "$login@staff.example", 'role' => '' ) );
			if ( is_wp_error( $id ) ) {
				throw new RuntimeException( $id->get_error_message() );
			}
			foreach ( array_diff( $input['capabilities'], array( $missing ) ) as $capability ) {
				( new WP_User( $id ) )->add_cap( $capability );
			}
			[ $password ]     = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'Tests' ) );
			$made[ $missing ] = 'Basic ' . base64_encode( "$login:$password" );
		}
		return $made;
		`,
		{ capabilities, password: demoPassword }
	);
	const nobody = anonymous( site );
	return Object.fromEntries(
		Object.entries( passwords ).map( ( [ missing, authorization ] ) => [
			missing,
			{
				...nobody,
				name: `all but ${ missing }`,
				headers: { authorization },
				rest: ( method, route, asking = {} ) =>
					nobody.rest( method, route, { ...asking, headers: { authorization, ...asking.headers } } ),
			} satisfies Person,
		] )
	);
}

/** Ways to be taken for the owner that are none, as what is sent beside the request. */
export const impostors: Readonly< Record< string, ( people: People ) => Readonly< Record< string, string > > > > = {
	'a made-up identity': () => ( {
		'x-forwarded-user': 'owner',
		'x-wp-user-id': '1',
		'remote-user': 'owner',
		authorization: 'Bearer owner',
		cookie: 'coffer_user=1; wordpress_user=owner',
		'coffer-view-as': 'administrator',
	} ),
	'a session without its proof': ( { owner } ) => owner.cookies,
};
