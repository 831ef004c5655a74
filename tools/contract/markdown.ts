import type { Contract } from './read';

const mark = ( source: string ) =>
	`<!-- Generated from ${ source } by \`npm run contract\`. Do not edit. -->\n\n`;

function rest( contract: Contract ): string {
	const rows = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
		const who = route.capability ? `\`${ route.capability }\`` : 'public';
		const needs = [
			route.if_match ? '`If-Match`' : '',
			route.idempotency ? '`Idempotency-Key`' : '',
		].filter( Boolean );
		return `| \`${ key }\` | ${ who } | ${ needs.join( ', ' ) || '-' } | ${
			route.request ? `\`${ route.request }\`` : '-'
		} | ${ route.response ? `\`${ route.response }\`` : '-' } | ${ route.sentence } |`;
	} );
	return `${ mark( 'contract/routes.json' ) }# REST, \`coffer/v1\`

Every route needs a signed-in person with the capability named, except the public ones, which need a portal token.
Shapes are the files of \`contract/schemas\`. Amounts are integers in minor units, times are UTC.

| route | who | headers | request | response | what it does |
| --- | --- | --- | --- | --- | --- |
${ rows.join( '\n' ) }

## Errors

| code | status | sentence |
| --- | --- | --- |
${ Object.entries( contract.errors )
	.map( ( [ code, error ] ) => `| \`coffer_${ code }\` | ${ error.status } | ${ error.sentence } |` )
	.join( '\n' ) }
`;
}

function hooks( contract: Contract ): string {
	return `${ mark( 'contract/hooks.json' ) }# Hooks

| hook | side | type | arguments | since | what for |
| --- | --- | --- | --- | --- | --- |
${ Object.entries( contract.hooks )
	.map(
		( [ name, hook ] ) =>
			`| \`${ name }\` | ${ hook.side } | ${ hook.type } | ${ hook.arguments
				.map( ( argument ) => `\`${ argument.type } ${ argument.name }\`` )
				.join( ', ' ) } | ${ hook.since } | ${ hook.sentence } |`
	)
	.join( '\n' ) }
`;
}

/** Reference pages for plugin authors. */
export function markdownFiles( contract: Contract ): Record< string, string > {
	return {
		'docs/extending/rest.md': rest( contract ),
		'docs/extending/hooks.md': hooks( contract ),
	};
}
