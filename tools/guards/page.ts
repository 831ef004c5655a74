import type { Threat } from './guard';

const test = ( path: string ) => `[${ path.replace( /^tests\//, '' ) }](../${ path })`;

/** docs/security.md, in Markdown. */
export function securityPage( threats: readonly Threat[] ): string {
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
		'How to report a hole: see [SECURITY](../SECURITY.md).',
		'',
		...threats.flatMap( section ),
	]
		.join( '\n' )
		.replace( /\n+$/, '\n' );
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
