import type { Site } from '../../tools/site/site';
import { anonymous, type Person } from './people';
import type { Answer } from './requests';

interface Order {
	readonly login: string;
	readonly method: string;
	readonly route: string;
	readonly headers: Readonly< Record< string, string > >;
	/** As JSON; null for none. */
	readonly body: string | null;
}

interface Ordered {
	readonly order: Order;
	readonly give: ( answer: Answer ) => void;
	readonly fail: ( reason: unknown ) => void;
}

/** WordPress dispatches a request in the same way whether it came over HTTP or from its own code. */
const dispatch = `
$users = array();
return array_map( static function ( array $order ) use ( &$users ): array {
	$users[ $order['login'] ] ??= get_user_by( 'login', $order['login'] )->ID;
	wp_set_current_user( $users[ $order['login'] ] );
	[ $path, $query ] = array( ...explode( '?', $order['route'], 2 ), '' );
	parse_str( $query, $arguments );
	$request = new WP_REST_Request( $order['method'], '/coffer/v1' . $path );
	$request->set_query_params( $arguments );
	$request->set_headers( $order['headers'] );
	if ( null !== $order['body'] ) {
		$request->set_header( 'content-type', 'application/json' );
		$request->set_body( $order['body'] );
	}
	$response = rest_do_request( $request );
	return array( $response->get_status(), wp_json_encode( rest_get_server()->response_to_data( $response, false ) ) );
}, $input );
`;

/**
 * Makes what tests begin with: people whose requests go through WordPress and the whole of Coffer, but many through one
 * start of PHP, which is what an answer over HTTP mostly waits for. Nothing that is tested is asked this way.
 */
export function workshop( site: Site ): ( login: string ) => Person {
	let waiting: Ordered[] = [];
	let isOpen = false;

	/** Whoever makes something in steps orders the next one as soon as the last is there, so a moment gathers all of them. */
	async function work(): Promise< void > {
		isOpen = true;
		await new Promise( ( resolve ) => setTimeout( resolve, 5 ) );
		while ( waiting.length > 0 ) {
			const batch = waiting;
			waiting = [];
			try {
				const answers = await site.php< [ number, string ][] >(
					dispatch,
					batch.map( ( { order } ) => order )
				);
				for ( const [ at, { give } ] of batch.entries() ) {
					const [ status, text ] = answers[ at ] as [ number, string ];
					give( { status, headers: {}, text, body: JSON.parse( text ) as unknown } );
				}
			} catch ( error ) {
				for ( const { fail } of batch ) {
					fail( error );
				}
			}
			await new Promise( ( resolve ) => setTimeout( resolve, 5 ) );
		}
		isOpen = false;
	}

	return ( login ) => ( {
		...anonymous( site ),
		name: login,
		rest: ( method, route, { headers = {}, body } = {} ) =>
			new Promise( ( give, fail ) => {
				const written = body === undefined || typeof body === 'string' ? body : JSON.stringify( body );
				waiting.push( { order: { login, method, route, headers, body: written ?? null }, give, fail } );
				if ( ! isOpen ) {
					void work();
				}
			} ),
	} );
}
