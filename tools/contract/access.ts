import type { Contract, Transition } from './read';

/** A document as far as it decides what can be done with it. */
export interface AccessState {
	name: string;
	kind: 'invoice' | 'quote' | 'credit_note';
	workflow: string;
	/** Of `requires` in contract/lifecycle.json, what does not hold. */
	unmet: readonly string[];
	/** Of contract/link-availability.json, what holds. */
	unavailable: readonly string[];
	/** What the document offers and its route refuses, with the code: such as how much of an invoice was credited, which only its route counts. */
	uncounted?: Partial< Record< AccessAction, string > >;
}

const draft = { workflow: 'draft', unavailable: [ 'not_sent' ] };
const unpaid = { workflow: 'sent', unmet: [ 'paid' ], unavailable: [] };
const closed = { workflow: 'sent', unmet: [ 'no_payments', 'balance', 'paid' ], unavailable: [] };
const voided = { workflow: 'void', unmet: [], unavailable: [ 'void' ] };
const credited = { ...closed, uncounted: { credit: 'credit_exceeds_invoice' } } as const;

export const accessStates: readonly AccessState[] = [
	{ name: 'draft invoice', kind: 'invoice', ...draft, unmet: [] },
	{
		name: 'draft invoice without customer',
		kind: 'invoice',
		workflow: 'draft',
		unmet: [ 'customer' ],
		unavailable: [ 'no_customer', 'not_sent' ],
	},
	{ name: 'sent invoice', kind: 'invoice', ...unpaid },
	{ name: 'overdue invoice', kind: 'invoice', ...unpaid },
	{ name: 'disputed invoice', kind: 'invoice', ...unpaid },
	{ name: 'partly paid invoice', kind: 'invoice', workflow: 'sent', unmet: [ 'no_payments' ], unavailable: [] },
	{ name: 'paid invoice', kind: 'invoice', workflow: 'sent', unmet: [ 'no_payments', 'balance' ], unavailable: [] },
	{ name: 'refunded invoice', kind: 'invoice', ...credited },
	{ name: 'credited invoice', kind: 'invoice', ...credited },
	{ name: 'written off invoice', kind: 'invoice', ...closed },
	{ name: 'void invoice', kind: 'invoice', ...voided },
	{ name: 'draft quote', kind: 'quote', ...draft, unmet: [] },
	{ name: 'sent quote', kind: 'quote', ...unpaid },
	{ name: 'sent quote past its last day', kind: 'quote', ...unpaid, unavailable: [ 'quote_expired' ] },
	{ name: 'accepted quote', kind: 'quote', workflow: 'accepted', unmet: [], unavailable: [] },
	{ name: 'converted quote', kind: 'quote', workflow: 'accepted', unmet: [ 'not_converted' ], unavailable: [] },
	{ name: 'declined quote', kind: 'quote', workflow: 'declined', unmet: [], unavailable: [] },
	{ name: 'expired quote', kind: 'quote', workflow: 'expired', unmet: [], unavailable: [ 'quote_expired' ] },
	{ name: 'void quote', kind: 'quote', ...voided },
	{ name: 'draft credit note', kind: 'credit_note', ...draft, unmet: [] },
	{ name: 'unused credit note', kind: 'credit_note', ...unpaid },
	{ name: 'partly used credit note', kind: 'credit_note', ...unpaid, unmet: [ 'no_payments', 'paid' ] },
	{ name: 'used credit note', kind: 'credit_note', ...closed },
	{ name: 'void credit note', kind: 'credit_note', ...voided },
];

/** Everything that a document offers (contract/schemas/document-actions.json), with the route behind it. */
export const accessActions = {
	edit: 'PUT /documents/{id}',
	delete: 'DELETE /documents/{id}',
	send: 'POST /documents/{id}/send',
	send_by_email: 'POST /documents/{id}/send-by-email',
	write_message: 'POST /documents/{id}/messages',
	void: 'POST /documents/{id}/void',
	accept: 'POST /documents/{id}/decision',
	decline: 'POST /documents/{id}/decision',
	expire: 'POST /documents/{id}/decision',
	convert: 'POST /documents/{id}/convert',
	duplicate: 'POST /documents/{id}/duplicate',
	correct: 'POST /documents/{id}/correction',
	record_payment: 'POST /documents/{id}/payments',
	apply_credit: 'POST /documents/{id}/apply',
	credit: 'POST /documents/{id}/credit-note',
	refund: 'POST /documents/{id}/refund',
	write_off: 'POST /documents/{id}/write-off',
	mark: 'POST /documents/{id}/mark',
	make_recurring: 'POST /schedules',
	open_portal: 'POST /documents/{id}/portal-link',
	copy_portal_link: 'POST /documents/{id}/portal-link',
} as const satisfies Record< string, string >;

export type AccessAction = keyof typeof accessActions;

/** Who is asked about: everybody with a role of plugin.json, and everybody else. */
export interface Reader {
	name: string;
	/** Null for whoever is not signed in. */
	capabilities: readonly string[] | null;
}

export function accessReaders( { manifest }: Contract ): Reader[] {
	const roles = manifest.roles as Record< string, { name: string; capabilities: string[] } >;
	return [
		{ name: 'Administrator', capabilities: Object.keys( manifest.capabilities ) },
		...Object.values( roles ).map( ( { name, capabilities } ) => ( { name, capabilities } ) ),
		{ name: 'Other roles', capabilities: [] },
		{ name: 'Nobody', capabilities: null },
	];
}

/** `may`, or what stands in the way: who asks, or how the document stands. */
export type AccessVerdict = 'may' | 'reader' | 'state';

export function routeVerdict( contract: Contract, key: string, { capabilities }: Reader ): AccessVerdict {
	const capability = contract.routes[ key ]?.capability;
	return capability === undefined || capabilities?.includes( capability ) ? 'may' : 'reader';
}

/** Whoever runs an ability needs the assistant beside what the ability is about. */
export function abilityVerdict( { abilities }: Contract, name: string, { capabilities }: Reader ): AccessVerdict {
	const ability = abilities.abilities[ name ];
	if ( ! ability ) {
		throw new Error( `contract/abilities.json has no ability "${ name }".` );
	}
	return [ 'coffer_use_assistant', ability.capability ].every( ( each ) => capabilities?.includes( each ) )
		? 'may'
		: 'reader';
}

/** What a document tells a reader about an action, and what its route does. */
export function actionVerdict(
	contract: Contract,
	action: AccessAction,
	state: AccessState,
	{ capabilities }: Reader
): AccessVerdict {
	if ( action === 'open_portal' || action === 'copy_portal_link' ) {
		return linkVerdict( contract, action === 'open_portal' ? 'open' : 'copy', state, capabilities ?? [] );
	}
	if ( action === 'write_message' ) {
		return messageVerdict( state, capabilities ?? [] );
	}
	const transition = transitionOf( contract, action );
	const needed = [ transition.capability, ...( action === 'send_by_email' ? [ 'coffer_send_messages' ] : [] ) ];
	if ( ! needed.every( ( each ) => capabilities?.includes( each ) ) ) {
		return 'reader';
	}
	const stands = transition.from.includes( state.workflow ) && transition.kinds.includes( state.kind );
	return stands && ! transition.requires.some( ( each ) => state.unmet.includes( each ) ) ? 'may' : 'state';
}

/**
 * The code of contract/errors.json with which a state refuses an action to a reader who may do it in another one; null where
 * it does not. Of an address, the reason comes with the code: linkRefusal().
 */
export function stateRefusal( contract: Contract, action: AccessAction, state: AccessState ): string | null {
	if ( actionVerdict( contract, action, state, { name: '', capabilities: everything( contract ) } ) === 'may' ) {
		return state.uncounted?.[ action ] ?? null;
	}
	if ( action === 'open_portal' || action === 'copy_portal_link' ) {
		return 'link_not_available';
	}
	if ( action === 'write_message' ) {
		return 'message_needs_sent';
	}
	const { from, kinds: of, requires } = transitionOf( contract, action );
	if ( ! from.includes( state.workflow ) || ! of.includes( state.kind ) ) {
		return from.join() === 'draft' ? 'not_draft' : 'wrong_state';
	}
	switch ( requires.find( ( each ) => state.unmet.includes( each ) ) ) {
		case 'customer':
			return 'customer_missing';
		case 'balance':
			return state.kind === 'credit_note' ? 'credit_exhausted' : 'nothing_to_pay';
		case 'not_converted':
			return 'already_converted';
		default:
			return 'wrong_state';
	}
}

/** The first reason of contract/link-availability.json that stands in the way; null when none does. */
export function linkRefusal(
	{ availability }: Contract,
	action: 'open' | 'copy' | 'visit',
	unavailable: readonly string[]
): string | null {
	const refusals = availability.refusals as Record< string, { applies_to: string[] } >;
	const reasons = availability.order.filter( ( reason ) => unavailable.includes( reason ) );
	return reasons.find( ( reason ) => refusals[ reason ]?.applies_to.includes( action ) ) ?? null;
}

/** Every capability that an action of a document asks for. */
export function capabilitiesFor( contract: Contract, action: AccessAction ): readonly string[] {
	const all = everything( contract );
	const state = accessStates.find(
		( each ) => actionVerdict( contract, action, each, { name: '', capabilities: all } ) === 'may'
	);
	return all.filter( ( each ) => {
		const others = all.filter( ( other ) => other !== each );
		return state && actionVerdict( contract, action, state, { name: '', capabilities: others } ) === 'reader';
	} );
}

function everything( { manifest }: Contract ): string[] {
	return Object.keys( manifest.capabilities );
}

function transitionOf( { lifecycle }: Contract, action: AccessAction ): Transition {
	// Mailing it is sending it, by somebody who may write to customers.
	const transition = lifecycle.transitions[ action === 'send_by_email' ? 'send' : action ];
	if ( ! transition ) {
		throw new Error( `contract/lifecycle.json has no transition "${ action }".` );
	}
	return transition;
}

function messageVerdict( { workflow }: AccessState, capabilities: readonly string[] ): AccessVerdict {
	if ( ! capabilities.includes( 'coffer_edit' ) ) {
		return 'reader';
	}
	return workflow === 'draft' ? 'state' : 'may';
}

function linkVerdict(
	contract: Contract,
	action: 'open' | 'copy',
	{ unavailable }: AccessState,
	capabilities: readonly string[]
): AccessVerdict {
	const refusals = contract.availability.refusals as Record< string, { fixed_by: string } >;
	const needed = action === 'copy' ? refusals.role_may_not?.fixed_by : 'coffer_view';
	if ( ! capabilities.includes( 'coffer_view' ) || needed === undefined || ! capabilities.includes( needed ) ) {
		return 'reader';
	}
	return linkRefusal( contract, action, unavailable ) === null ? 'may' : 'state';
}

const kinds = { invoice: 'Invoices', quote: 'Quotes', credit_note: 'Credit notes' } as const;

/** Role × route × state of the document, as a page. */
export function accessPage( contract: Contract ): string {
	const readers = accessReaders( contract );
	const staff = readers.filter( ( { capabilities } ) => capabilities && capabilities.length > 0 );
	const routes = Object.entries( contract.routes ).map( ( [ key, route ] ) => {
		const cells = readers.map( ( reader ) => {
			if ( route.public !== undefined ) {
				return 'secret';
			}
			return routeVerdict( contract, key, reader ) === 'may' ? 'yes' : '-';
		} );
		return `| \`${ key }\` | ${ route.capability ? `\`${ route.capability }\`` : 'public' } | ${ cells.join( ' | ' ) } |`;
	} );
	const abilities = Object.entries( contract.abilities.abilities ).map( ( [ name, { capability } ] ) => {
		const cells = readers.map( ( reader ) => ( abilityVerdict( contract, name, reader ) === 'may' ? 'yes' : '-' ) );
		return `| \`${ name }\` | \`coffer_use_assistant\`, \`${ capability }\` | ${ cells.join( ' | ' ) } |`;
	} );
	const tables = Object.entries( kinds ).map( ( [ kind, title ] ) => {
		const states = accessStates.filter( ( state ) => state.kind === kind );
		const rows = Object.entries( accessActions ).map( ( [ action, route ] ) => {
			const cells = states.map( ( state ) => {
				const may = staff.filter(
					( reader ) => actionVerdict( contract, action as AccessAction, state, reader ) === 'may'
				);
				return may.map( ( { name } ) => short( name ) ).join( ' ' ) || '-';
			} );
			return `| \`${ action }\` | \`${ route }\` | ${ cells.join( ' | ' ) } |`;
		} );
		return `### ${ title }

| action | route | ${ states.map( ( { name } ) => name ).join( ' | ' ) } |
| --- | --- | ${ states.map( () => '---' ).join( ' | ' ) } |
${ rows.join( '\n' ) }`;
	} );
	return `# Who may do what

The rights of the roles as Coffer gives them; owners change them in Money > Roles, and a role that was given a capability
may what it says here. A test plays every role against every route and every state of a document, and holds the server to these tables.

## Routes

\`secret\`: no role is asked for, but the secret of a portal link, the signature of a page, or that of a gateway.

| route | needs | ${ readers.map( ( { name } ) => name ).join( ' | ' ) } |
| --- | --- | ${ readers.map( () => '---' ).join( ' | ' ) } |
${ routes.join( '\n' ) }

Who looks at Money as another role sees it (header \`Coffer-View-As\`, with \`coffer_manage\`) may what both may, and only with GET.

## Abilities of the assistant

For other plugins, scripts and, where the owner allows it, MCP. Behind WordPress's own permission Coffer asks again, so that no other
plugin's filter gives more than this. What a reader may not do with a document, an ability says as a verdict, as a screen does.

| ability | needs | ${ readers.map( ( { name } ) => name ).join( ' | ' ) } |
| --- | --- | ${ readers.map( () => '---' ).join( ' | ' ) } |
${ abilities.join( '\n' ) }

## Documents

Who may do it while the document stands so: ${ staff
		.map( ( { name } ) => `${ short( name ) } ${ name }` )
		.join( ', ' ) }. The routes refuse everybody else, and so do the \`actions\` that come with the document.
\`open_portal\` is what the document tells; a reader who may not copy links opens the page as a preview instead.

${ tables.join( '\n\n' ) }
`;
}

/** Money manager: Mm. */
function short( name: string ): string {
	return name
		.split( ' ' )
		.map( ( word ) => word.charAt( 0 ) )
		.join( '' );
}
