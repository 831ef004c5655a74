import type { Role } from '@coffer/api';
import { boot } from '../boot';

/** What somebody wants roles to do, by slug; only where it differs from what they do. */
export type Wanted = ReadonlyMap< string, readonly string[] >;

/** What a role would do differently. */
export interface RoleChange {
	role: Role;
	capabilities: readonly string[];
	gained: readonly string[];
	lost: readonly string[];
}

/** Everything else needs it, so it comes and goes with the rest; the server sees to that too. */
export const seeing = 'coffer_view';

export const capabilityLabel = ( name: string ): string =>
	boot.capabilities.find( ( each ) => each.name === name )?.label ?? name;

/** What is wanted once a box was ticked or not. */
export function toggled( before: readonly string[], capability: string, isAllowed: boolean ): readonly string[] {
	if ( ! isAllowed ) {
		return capability === seeing ? [] : before.filter( ( each ) => each !== capability );
	}
	return boot.capabilities
		.map( ( { name } ) => name )
		.filter( ( name ) => name === capability || name === seeing || before.includes( name ) );
}

/** Whoever gives somebody else the right to manage comes first: in another order nobody might have it for a moment. */
export function changesOf( roles: ReadonlyMap< string, Role >, wanted: Wanted ): RoleChange[] {
	const changes: RoleChange[] = [];
	for ( const [ slug, capabilities ] of wanted ) {
		const role = roles.get( slug );
		if ( role && ! isSame( role.capabilities, capabilities ) ) {
			changes.push( {
				role,
				capabilities,
				gained: capabilities.filter( ( each ) => ! role.capabilities.includes( each ) ),
				lost: role.capabilities.filter( ( each ) => ! capabilities.includes( each ) ),
			} );
		}
	}
	const order = ( { gained, lost }: RoleChange ) => {
		if ( gained.includes( 'coffer_manage' ) ) {
			return 0;
		}
		return lost.includes( 'coffer_manage' ) ? 2 : 1;
	};
	return changes.sort( ( a, b ) => order( a ) - order( b ) );
}

function isSame( a: readonly string[], b: readonly string[] ): boolean {
	return a.length === b.length && a.every( ( each ) => b.includes( each ) );
}
