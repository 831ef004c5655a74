import type {
	ActivityEvent,
	Role,
	RoleDeleteInput,
	RoleInput,
	RoleNewInput,
	RolePerson,
	RoleResetInput,
} from '../contract/types';
import { request, requestList, type Listed } from '../request';

export interface RoleQuery {
	search?: string;
	page?: number;
	per_page?: number;
}

/** Roles of the site, those that may do something in Money first. */
export function fetchRoles( query: RoleQuery, signal?: AbortSignal ): Promise< Listed< Role > > {
	return requestList< 'list_roles' >( {
		method: 'GET',
		path: '/roles',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** Who has a role, by name. */
export function fetchRolePeople(
	role: string,
	query: RoleQuery,
	signal?: AbortSignal
): Promise< Listed< RolePerson > > {
	return requestList< 'list_role_people' >( {
		method: 'GET',
		path: '/roles/{role}/people',
		role,
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** Who changed which role, newest first. */
export function fetchRoleActivity(
	query: Omit< RoleQuery, 'search' >,
	signal?: AbortSignal
): Promise< Listed< ActivityEvent > > {
	return requestList< 'list_role_activity' >( {
		method: 'GET',
		path: '/roles/activity',
		query: { ...query },
		...( signal ? { signal } : {} ),
	} );
}

/** Throws `role_name_taken`. */
export function addRole( body: RoleNewInput ): Promise< Role > {
	return request< 'add_role' >( { method: 'POST', path: '/roles', body } );
}

/**
 * Throws `version_conflict` when somebody changed the role since, `last_manager` when nobody could manage Money any more,
 * and `own_access_lost` when the reader could not, unless they agree to it.
 */
export function editRole( { slug, version }: Role, body: RoleInput ): Promise< Role > {
	return request< 'edit_role' >( { method: 'PUT', path: '/roles/{role}', role: slug, version, body } );
}

/** Throws as `editRole` does. */
export function resetRole( { slug, version }: Role, body: RoleResetInput ): Promise< Role > {
	return request< 'reset_role' >( { method: 'POST', path: '/roles/{role}/reset', role: slug, version, body } );
}

/** Throws `last_manager` and `own_access_lost`. */
export async function resetRoles( body: RoleResetInput ): Promise< void > {
	await request< 'reset_roles' >( { method: 'POST', path: '/roles/reset', body } );
}

/** Throws as `editRole` does, and `role_in_use` while nobody said which role its people get instead. */
export async function deleteRole( { slug, version }: Role, body: RoleDeleteInput ): Promise< void > {
	await request< 'delete_role' >( { method: 'POST', path: '/roles/{role}/delete', role: slug, version, body } );
}
