import { demoPassword, type DemoUser, type Site } from '../site/site';
import { answered, sample, type Request } from './server';

/** Somebody who is signed in, with what proves it. */
export class Session {
	private constructor(
		private readonly site: Site,
		private readonly cookie: string,
		private readonly nonce: string
	) {}

	/** Signs in through the login form, as a browser does. */
	static async of( site: Site, name: DemoUser ): Promise< Session > {
		const answer = await sample( {
			url: `${ site.url }/wp-login.php`,
			method: 'POST',
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				cookie: 'wordpress_test_cookie=WP%20Cookie%20check',
			},
			body: new URLSearchParams( { log: name, pwd: demoPassword, testcookie: '1' } ).toString(),
		} );
		const cookie = [ answer.headers[ 'set-cookie' ] ?? [] ]
			.flat()
			.map( ( line ) => line.split( ';' )[ 0 ] ?? '' )
			.join( '; ' );
		if ( ! cookie.includes( 'wordpress_logged_in' ) ) {
			throw new Error( `${ name } could not sign in (${ answer.status }).` );
		}
		const url = `${ site.url }/wp-admin/admin-ajax.php?action=rest-nonce`;
		const { body } = await answered( { url, headers: { cookie } }, 200 );
		return new Session( site, cookie, body.toString( 'utf8' ) );
	}

	/** Of a route of coffer/v1, such as `/documents?page=2`. */
	rest( route: string, asking: Omit< Request, 'url' > = {} ): Request {
		return {
			...asking,
			url: `${ this.site.url }/wp-json/coffer/v1${ route }`,
			headers: { cookie: this.cookie, 'x-wp-nonce': this.nonce, ...asking.headers },
		};
	}

	/** Of a page of the site. */
	page( path: string, asking: Omit< Request, 'url' > = {} ): Request {
		return { ...asking, url: this.site.url + path, headers: { cookie: this.cookie, ...asking.headers } };
	}

	/** As a browser keeps them. */
	cookies(): { name: string; value: string; url: string }[] {
		return this.cookie.split( '; ' ).map( ( cookie ) => {
			const [ name = '', ...value ] = cookie.split( '=' );
			return { name, value: value.join( '=' ), url: this.site.url };
		} );
	}
}
