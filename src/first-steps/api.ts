import type { FirstSteps, FirstStepsInput } from '../contract/types';
import { request } from '../request';

export function fetchFirstSteps(): Promise< FirstSteps > {
	return request< 'get_first_steps' >( { method: 'GET', path: '/first-steps' } );
}

/** What is left out stays. */
export function editFirstSteps( body: FirstStepsInput ): Promise< FirstSteps > {
	return request< 'edit_first_steps' >( { method: 'POST', path: '/first-steps', body } );
}
