import { capture, findProgram } from '../terminal/program';
import { install, mayInstall } from './debian';

const needed = [ 'pdo_sqlite', 'mbstring', 'intl', 'dom', 'gd', 'curl', 'mysqli' ];

/** The few without which WordPress on SQLite does not run; the others only make it complete. */
const indispensable = [ 'pdo_sqlite', 'mbstring', 'dom' ];

export interface Php {
	readonly path: string;
	/** For example `8.2`. */
	readonly series: string;
	readonly modules: ReadonlySet< string >;
}

/**
 * A PHP of at least 8.1 that can run WordPress on SQLite: the machine's own, completed from Debian's packages where
 * that is allowed. Undefined when there is none; the caller then uses WebAssembly PHP.
 */
export async function findPhp(): Promise< Php | undefined > {
	const present = await inspect();
	if ( present && needed.every( ( name ) => present.modules.has( name ) ) ) {
		return present;
	}
	if ( await mayInstall() ) {
		const prefix = present ? `php${ present.series }` : 'php';
		await install(
			[ 'cli', 'sqlite3', 'mbstring', 'intl', 'xml', 'gd', 'curl', 'mysql' ].map(
				( name ) => `${ prefix }-${ name }`
			)
		);
		return usable( await inspect() );
	}
	return usable( present );
}

function usable( php: Php | undefined ): Php | undefined {
	return php && indispensable.every( ( name ) => php.modules.has( name ) ) ? php : undefined;
}

async function inspect(): Promise< Php | undefined > {
	const path = findProgram( 'php' );
	if ( ! path ) {
		return undefined;
	}
	const answer = await capture( path, [
		'-r',
		'echo json_encode( array( PHP_MAJOR_VERSION, PHP_MINOR_VERSION, array_map( "strtolower", get_loaded_extensions() ) ) );',
	] );
	if ( answer.status !== 0 ) {
		return undefined;
	}
	const [ major, minor, modules ] = JSON.parse( answer.stdout ) as [ number, number, string[] ];
	if ( major < 8 || ( major === 8 && minor < 1 ) ) {
		return undefined;
	}
	return { path, series: `${ major }.${ minor }`, modules: new Set( modules ) };
}
