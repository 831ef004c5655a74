import type { Contract } from './read';
import { expand } from './schemas';

function literal( value: unknown, depth = 2 ): string {
	const pad = '\t'.repeat( depth );
	if ( Array.isArray( value ) ) {
		return value.length === 0
			? '[]'
			: `[\n${ value
					.map( ( item ) => `${ pad }${ literal( item, depth + 1 ) },\n` )
					.join( '' ) }${ pad.slice( 1 ) }]`;
	}
	if ( value !== null && typeof value === 'object' ) {
		const entries = Object.entries( value );
		return entries.length === 0
			? '[]'
			: `[\n${ entries
					.map( ( [ key, item ] ) => `${ pad }${ literal( key ) } => ${ literal( item, depth + 1 ) },\n` )
					.join( '' ) }${ pad.slice( 1 ) }]`;
	}
	if ( typeof value === 'string' ) {
		return `'${ value.replace( /[\\']/g, '\\$&' ) }'`;
	}
	if ( typeof value === 'number' || typeof value === 'boolean' ) {
		return String( value );
	}
	return 'null';
}

function file( name: string, source: string, sentence: string, constants: Record< string, unknown > ) {
	const body = Object.entries( constants )
		.map( ( [ key, value ] ) => `\tpublic const ${ key } = ${ literal( value ) };\n` )
		.join( '\n' );
	return `<?php
// Generated from ${ source } by \`npm run contract\`. Do not edit.
declare( strict_types=1 );

namespace Coffer\\Contract;

defined( 'ABSPATH' ) || exit;

/** ${ sentence } */
final class ${ name } {
${ body }}
`;
}

/** The PHP side of the contract: constants only, so that the opcode cache keeps them in shared memory. */
export function phpFiles( contract: Contract ): Record< string, string > {
	const { capabilities, roles, ...identity } = contract.manifest;
	const schemas = Object.fromEntries(
		Object.keys( contract.schemas ).map( ( noun ) => [ noun, expand( contract, noun ) ] )
	);
	const out: Record< string, string > = {
		'server/Contract/Manifest.php': file( 'Manifest', 'plugin.json', 'Identity, capabilities and roles.', {
			IDENTITY: identity,
			CAPABILITIES: capabilities,
			ROLES: roles,
		} ),
		'server/Contract/Schemas.php': file(
			'Schemas',
			'contract/schemas',
			'One JSON Schema per noun, nouns written out.',
			{
				ALL: schemas,
			}
		),
		'server/Contract/Routes.php': file(
			'Routes',
			'contract/routes.json',
			'Every REST route, keyed by method and path.',
			{
				ALL: contract.routes,
			}
		),
		'server/Contract/Errors.php': file(
			'Errors',
			'contract/errors.json',
			'Error code to HTTP status and sentence.',
			{
				ALL: contract.errors,
			}
		),
		'server/Contract/LinkAvailability.php': file(
			'LinkAvailability',
			'contract/link-availability.json',
			'Why a portal link is not available, in the order in which reasons are told.',
			{
				ORDER: contract.availability.order,
				REFUSALS: contract.availability.refusals,
			}
		),
		'server/Contract/Lifecycle.php': file(
			'Lifecycle',
			'contract/lifecycle.json',
			'Kinds, transitions, the sentences of events and the groups that people filter them by.',
			{
				KINDS: contract.lifecycle.kinds,
				TRANSITIONS: contract.lifecycle.transitions,
				EVENTS: contract.lifecycle.events,
				EVENT_GROUPS: contract.lifecycle.event_groups,
			}
		),
		'server/Contract/Abilities.php': file(
			'Abilities',
			'contract/abilities.json',
			'What the assistant can do, as WordPress’s Abilities API is told.',
			{
				CATEGORY: contract.abilities.category,
				ALL: contract.abilities.abilities,
			}
		),
		'server/Contract/Currencies.php': file(
			'Currencies',
			'contract/currencies.json',
			'ISO 4217 codes with their minor-unit digits.',
			{
				ALL: contract.currencies,
			}
		),
	};
	return out;
}
