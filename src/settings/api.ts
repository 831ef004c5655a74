import type { Settings, SettingsInput, Status } from '../contract/types';
import { request } from '../request';

export function fetchSettings(): Promise< Settings > {
	return request< 'get_settings' >( { method: 'GET', path: '/settings' } );
}

/** What is left out stays. Throws `portal_base_taken` with the name of what uses the address already. */
export function editSettings( version: number, body: SettingsInput ): Promise< Settings > {
	return request< 'edit_settings' >( { method: 'PUT', path: '/settings', version, body } );
}

export function fetchStatus(): Promise< Status > {
	return request< 'get_status' >( { method: 'GET', path: '/status' } );
}

/** Lets the site ask for its own portal address. Takes as long as a page of the site does. */
export function checkRoute(): Promise< Status > {
	return request< 'check_route' >( { method: 'POST', path: '/status/route-check' } );
}
