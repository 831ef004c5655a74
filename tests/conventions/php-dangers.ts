import { calledName } from './php-made';
import { isNode, line, parse, walk, type PhpNode } from './php-source';

const runsCode = /^(eval|assert|create_function|call_user_method)$/;
const makesObjects = /^(unserialize|maybe_unserialize|igbinary_unserialize)$/;
const makesVariables = /^(extract|import_request_variables)$/;
const runsPrograms = /^(exec|shell_exec|system|passthru|popen|proc_open|pcntl_exec|mail|dl)$/;
const decodes = /^(base64_decode|gzinflate|gzuncompress|str_rot13|convert_uudecode|hex2bin)$/;
const asksOthers =
	/^(wp_(safe_)?remote_(get|post|head|request)|_wp_http_get_object|download_url|curl_\w+|fsockopen|pfsockopen|stream_socket_\w+|socket_\w+|get_headers|ftp_\w+|simplexml_load_file|getimagesize|fetch_feed)$/;
const opensFiles =
	/^(file_get_contents|fopen|file|readfile|file_put_contents|unlink|rename|copy|rmdir|mkdir|move_uploaded_file)$/;
const becomesSomebody = /^(wp_set_current_user|wp_set_auth_cookie|wp_signon|grant_super_admin)$/;
const guessable = /^(md5|sha1|crc32|rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|shuffle)$/;

const kinds = [
	[ runsCode, 'runs text as code' ],
	[ makesObjects, 'makes objects of text' ],
	[ makesVariables, 'makes variables of text' ],
	[ runsPrograms, 'runs another program' ],
	[ decodes, 'decodes what nobody can read' ],
	[ asksOthers, 'asks another server' ],
	[ opensFiles, 'opens a file' ],
	[ becomesSomebody, 'acts as somebody else' ],
	[ guessable, 'can be guessed' ],
] as const;

export type Danger =
	( typeof kinds )[ number ][ 1 ] | 'loads a file from elsewhere' | 'names a variable by another one';

export interface Found {
	readonly line: number;
	readonly danger: Danger;
	/** The function, or what stands there instead. */
	readonly what: string;
}

/** What is dangerous wherever it stands, and so needs a reason for standing there. */
export function dangersIn( code: string ): Found[] {
	const found: Found[] = [];
	const add = ( node: PhpNode, danger: Danger, what: string ) => found.push( { line: line( node ), danger, what } );
	walk( parse( code ), ( node ) => {
		if ( node.kind === 'eval' ) {
			add( node, 'runs text as code', 'eval' );
		}
		if ( node.kind === 'encapsed' && node.type === 'shell' ) {
			add( node, 'runs another program', '``' );
		}
		if ( node.kind === 'include' && ! isOwnFile( node.target ) ) {
			add( node, 'loads a file from elsewhere', 'include' );
		}
		if ( node.kind === 'variable' && typeof node.name !== 'string' ) {
			add( node, 'names a variable by another one', '$$' );
		}
		const name = node.kind === 'call' && isNode( node.what ) ? calledName( node.what ) : undefined;
		for ( const [ pattern, danger ] of kinds ) {
			if ( name && pattern.test( name ) ) {
				add( node, danger, name );
			}
		}
	} );
	return found;
}

/** `__DIR__ . '/autoload.php'`. */
function isOwnFile( target: unknown ): boolean {
	return (
		isNode( target ) &&
		target.kind === 'bin' &&
		isNode( target.left ) &&
		target.left.kind === 'magic' &&
		isNode( target.right ) &&
		target.right.kind === 'string' &&
		! String( target.right.value ).includes( '..' )
	);
}
