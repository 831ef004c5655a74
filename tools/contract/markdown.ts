import { accessPage } from './access';
import type { Contract } from './read';

const mark = ( source: string ) => `<!-- Generated from ${ source } by \`npm run contract\`. Do not edit. -->\n\n`;

function rest( contract: Contract ): string {
	const rows = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
		const who = route.capability ? `\`${ route.capability }\`` : 'public';
		const needs = [ route.if_match ? '`If-Match`' : '', route.idempotency ? '`Idempotency-Key`' : '' ].filter(
			Boolean
		);
		return `| \`${ key }\` | ${ who } | ${ needs.join( ', ' ) || '-' } | ${
			route.request ? `\`${ route.request }\`` : '-'
		} | ${ route.response ? `\`${ route.response }\`` : '-' } | ${ route.sentence } |`;
	} );
	return `${ mark( 'contract/routes.json' ) }# REST, \`coffer/v1\`

Every route needs a signed-in person with the capability named, except the public ones, which need a portal token.
Shapes are the files of \`contract/schemas\`. Amounts are integers in minor units, times are UTC. The same for programs, as OpenAPI 3.1,
with the arguments of each address: [openapi.json](openapi.json).

## How to ask

[starter/send-invoice.mjs](starter/send-invoice.mjs) is a whole program: it lists what is overdue, and makes and sends an invoice.

- **Where:** \`https://your-site.example/wp-json/coffer/v1\`, or \`?rest_route=/coffer/v1\` on a site with plain permalinks.
- **Who:** a program signs in with a user name and an application password of that user (**Users > Profile > Application
  Passwords**), over HTTPS, as HTTP Basic. Give it a user of its own, with a role that may do what it needs and no more. In a browser that
  is signed in, the nonce \`wp_rest\` goes into the header \`X-WP-Nonce\`; \`wp.apiFetch\` and [@coffer/api](javascript.md) send it.
- **Bodies** are JSON. A field that is not known is refused, so that a slip is not taken for a wish.
- **\`If-Match\`** is the \`version\` of what you saw, as it stands in every resource and as the \`ETag\` of every answer. When somebody changed
  it meanwhile, you get 412 and \`coffer_version_conflict\`: read it again. A web server that keeps the header to itself, as nginx with
  a page cache does, lets \`Coffer-If-Match\` through.
- **\`Idempotency-Key\`** is a text of yours, 8 to 64 letters, digits and hyphens: one for each thing that is to happen once. Send the same when you
  repeat a request whose answer was lost.
- **Lists** take \`page\` and \`per_page\` (at most 100); \`X-WP-Total\` and \`X-WP-TotalPages\` say how much there is. Several values of one argument
  stand with commas: \`?kind=invoice,quote\`.
- **Refusals** are \`{ "code", "message", "data": { "status" } }\`, with \`data.field\` where a field is wrong and \`data.verdict\` where something is not possible
  now. The message is a sentence for people; programs compare the code. On 503 nothing was changed, and the same request may be sent again.
- Every resource has \`actions\`: what whoever asks can do with it now, and if not, why.

## Routes

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

- **php**: \`add_action()\` and \`add_filter()\` of WordPress, on every request, with the number of arguments that the hook has. What a callback throws is logged
  and changes nothing, but where the table says that it is told again.
- **js**: \`addCofferAction()\` and \`addCofferFilter()\` of [@coffer/api](javascript.md#hooks), in wp-admin. **event**: \`addEventListener()\` on the
  page with the button ([pay-now.md](pay-now.md#javascript)).
- Ids are those of [the REST API](rest.md). PHP of the same site asks its routes without HTTP, as whoever is signed in:
  \`rest_do_request( new WP_REST_Request( 'GET', "/coffer/v1/documents/$document_id" ) )->get_data()\`. Where nobody is, as in cron and in
  what the outbox calls, it answers 401.

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

/** What each kind of document goes through, drawn, and every transition with who may and what must hold. */
function lifecycle( { lifecycle: { kinds, transitions }, manifest }: Contract ): string {
	const all = Object.entries( transitions );
	const drawn = Object.entries( kinds ).map( ( [ kind, { label } ] ) => {
		const arrows = all
			.filter( ( [ , transition ] ) => transition.kinds.includes( kind ) )
			.flatMap( ( [ name, { from, to } ] ) =>
				from
					.filter( ( state ) => state !== to && to !== 'unchanged' )
					.map( ( state ) => `\t${ state } --> ${ to ?? '[*]' }: ${ name }` )
			);
		return `### ${ label }\n\n\`\`\`mermaid\nstateDiagram-v2\n\t[*] --> draft\n${ arrows.join( '\n' ) }\n\`\`\``;
	} );
	const rows = all.map(
		( [ name, { from, to, kinds: of, capability, requires } ] ) =>
			`| \`${ name }\` | ${ of.join( ', ' ) } | ${ from.join( ', ' ) } | ${ to ?? 'gone' } | ${
				manifest.capabilities[ capability ] ?? capability
			} | ${ requires.join( ', ' ) || '-' } |`
	);
	return `${ mark( 'contract/lifecycle.json' ) }# What documents go through

The server takes these transitions and no others. Money has a status of its own, which follows from the ledger; see
[why](../decisions/ledger.md).

${ drawn.join( '\n\n' ) }

## Transitions

| transition | of | from | to | who: whoever may | what must hold |
| --- | --- | --- | --- | --- | --- |
${ rows.join( '\n' ) }
`;
}

function abilities( { abilities: { category, abilities: all }, manifest }: Contract ): string {
	const rows = Object.entries( all ).map(
		( [ name, { description, capability, input, output, annotations } ] ) =>
			`| \`${ name }\` | ${ manifest.capabilities[ capability ] ?? capability } | ${
				annotations.readonly ? 'reads' : 'proposes'
			} | \`${ input }\` | \`${ output }\` | ${ description } |`
	);
	return `${ mark( 'contract/abilities.json' ) }# Abilities

${ category.description }

Registered with WordPress's Abilities API in the category \`${ category.slug }\`, so other plugins call them with \`wp_get_ability()\`, scripts with
\`@wordpress/abilities\`, and programs over \`wp-abilities/v1\`. Programs that speak MCP see them through WordPress's MCP adapter, once the owner
ticks **Let other programs use it through MCP** in Money > Settings. Each is done as whoever is signed in, who needs \`coffer_use_assistant\` beside the capability named, and Coffer asks again behind WordPress's own permission. Shapes are the files of
\`contract/schemas\`. Record numbers, addresses of people and pages, and private notes are in none of them; a link is \`{{portal_link}}\`.

| ability | who: whoever may | what it does to records | takes | gives | what for |
| --- | --- | --- | --- | --- | --- |
${ rows.join( '\n' ) }

## In PHP

After \`init\`:

\`\`\`php
$found = wp_get_ability( 'coffer/find-document' )->execute( [ 'state' => 'overdue', 'limit' => 5 ] );
if ( is_wp_error( $found ) ) {
	return $found->get_error_message();
}
\`\`\`

An error is WordPress's own, such as \`ability_invalid_permissions\` where the right is missing or nobody is signed in, as in cron; or it is Coffer's:
\`coffer_\` before a code of \`contract/errors.json\`, with its sentence.

## In a script

In wp-admin, as a script module. \`@wordpress/core-abilities\` fetches what the server has; without it, \`@wordpress/abilities\` knows of none.

\`\`\`php
wp_enqueue_script_module( 'example-money', plugins_url( 'money.js', __FILE__ ), [ '@wordpress/core-abilities', '@wordpress/abilities' ] );
\`\`\`

\`\`\`ts
import { ready } from '@wordpress/core-abilities';
import { executeAbility } from '@wordpress/abilities';

await ready;
const { available } = await executeAbility( 'coffer/explain-portal-link', { document: 'INV-2026-0042' } );
\`\`\`

\`available.possible\` says yes or no, the rest why. It throws what would be an error in PHP.

## Over HTTP

\`\`\`sh
curl -u "$USER:$APPLICATION_PASSWORD" -G "$SITE/wp-json/wp-abilities/v1/abilities/coffer/find-document/run" -d 'input[state]=overdue'
\`\`\`

GET for what reads; POST for what proposes, with \`{"input":{…}}\` as JSON.
`;
}

/** Reference pages for plugin authors. */
export function markdownFiles( contract: Contract ): Record< string, string > {
	return {
		'docs/extending/rest.md': rest( contract ),
		'docs/extending/hooks.md': hooks( contract ),
		'docs/extending/lifecycle.md': lifecycle( contract ),
		'docs/extending/abilities.md': abilities( contract ),
		'docs/extending/access.md': `${ mark(
			'plugin.json, contract/routes.json, lifecycle.json and link-availability.json'
		) }${ accessPage( contract ) }`,
	};
}
