import type { Bundled } from './bundled';

/**
 * What may be part of something under GPL-2.0-or-later. With Apache-2.0 in it, a file may be passed on under version 3 or later
 * only, which "or later" allows.
 */
const compatible = new Set( [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'GPL-2.0-or-later',
	'ISC',
	'LGPL-2.1-or-later',
	'MIT',
	'OFL-1.1',
	'Unlicense',
	'Zlib',
] );

/** Of an expression such as `(MIT OR GPL-3.0-only)`: one of those that may be chosen, and all of those that hold together. */
export function isCompatible( licence: string ): boolean {
	return licence
		.replace( /^\(|\)$/g, '' )
		.split( ' AND ' )
		.every( ( part ) =>
			part.split( ' OR ' ).some( ( each ) => compatible.has( each.replace( /[()]/g, '' ).trim() ) )
		);
}

/** docs/licences.md, in Markdown. */
export function licencesPage( packages: readonly Bundled[] ): string {
	return [
		'# What ships that others wrote',
		'',
		'<!-- Written by `npm run licences`. Do not edit. -->',
		'',
		`Coffer is under GPL-2.0-or-later. Its PHP is all its own. Its scripts contain parts of ${ packages.length } packages, and the PDF of a document is`,
		'set in three of these, which are fonts and ship with their licences beside them. What WordPress brings along is not in the',
		'plugin. A check of the ordinary tests fails when a package comes, goes or changes, and when its licence does not fit.',
		'',
		'Apache-2.0 fits version 3 of the GPL and not version 2: the script that has such a part may be passed on under version 3 or',
		'later.',
		'',
		'| package | version | licence | in |',
		'| --- | --- | --- | --- |',
		...packages.map(
			( { name, version, licence, where } ) =>
				`| ${ name } | ${ version } | ${ licence || 'unknown' } | ${ where.join( ', ' ) } |`
		),
		'',
	].join( '\n' );
}
