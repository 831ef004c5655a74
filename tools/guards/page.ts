import type { Threat } from './guard';
import { nameOf, type Tried } from './tried';

const test = ( path: string ) => `[${ path.replace( /^tests\//, '' ) }](../${ path })`;

/** docs/security.md, in Markdown. */
export function securityPage( threats: readonly Threat[], tried: Tried ): string {
	const guards = threats.flatMap( ( threat ) => threat.guards );
	return [
		'# What must not happen, and what keeps it from happening',
		'',
		'<!-- Written by `npm run guards -- --write` from tools/guards. Do not edit. -->',
		'',
		`${ threats.length } ways in which plugins for invoices and payments have failed, ${ guards.length } guards against them, and the tests that notice when one`,
		'is gone. `npm run guards` tries that: it takes each guard out of a copy of the plugin, one at a time, and runs its tests, which',
		'have to fail then and to pass before. A guard is code that stands in its file once; a check of the ordinary tests fails when it',
		'moved away without this list.',
		'',
		...whenTried( threats, tried ),
		'',
		'How to report a hole: see [SECURITY](../SECURITY.md).',
		'',
		...threats.flatMap( section ),
	]
		.join( '\n' )
		.replace( /\n+$/, '\n' );
}

/** What the last runs found; what changed since is tried again by the next one. */
function whenTried( threats: readonly Threat[], tried: Tried ): string[] {
	const names = threats.flatMap( ( threat ) => threat.guards.map( ( guard ) => nameOf( threat, guard ) ) );
	const tries = names.flatMap( ( name ) => tried[ name ] ?? [] );
	const missing = names.filter( ( name ) => ! tried[ name ] );
	const dates = [ ...new Set( tries.map( ( { date } ) => date ) ) ].sort();
	const machines = [ ...new Set( tries.map( ( { on } ) => on ) ) ].sort();
	const period = [ ...new Set( [ dates[ 0 ], dates.at( -1 ) ] ) ].join( ' to ' );
	return [
		...( tries.length > 0
			? [
					`${ tries.length } of the ${ names.length } were taken out and noticed when they were last tried (${ period }; ${ machines.join( '; ' ) }).`,
				]
			: [] ),
		...( missing.length > 0
			? [ `Not tried yet, or not noticed: ${ missing.map( ( name ) => `“${ name }”` ).join( ', ' ) }.` ]
			: [] ),
	];
}

function section( { number, title, answer, guards, also = [] }: Threat ): string[] {
	return [
		`## ${ number }. ${ title }`,
		'',
		answer,
		'',
		'| guard | in | noticed by |',
		'| --- | --- | --- |',
		...guards.map(
			( { guard, file, spec, tests } ) =>
				`| ${ guard } | [${ file.split( '/' ).pop() ?? file }](../${ file }) | ${ test( `tests/server/${ spec }.spec.ts` ) }${ tests ? `: ${ tests.replaceAll( '|', ' / ' ) }` : '' } |`
		),
		'',
		...( also.length > 0 ? [ `Beside these: ${ also.map( test ).join( ', ' ) }.`, '' ] : [] ),
	];
}
