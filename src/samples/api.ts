import type { Samples } from '../contract/types';
import { request } from '../request';

/** Adds them, unless they are there. Takes as long as sending eight documents does. */
export function addSamples(): Promise< Samples > {
	return request< 'add_samples' >( { method: 'POST', path: '/samples' } );
}

/** All of them. Those with something real stay, as ordinary customers. */
export function removeSamples(): Promise< Samples > {
	return request< 'remove_samples' >( { method: 'DELETE', path: '/samples' } );
}
