let visitors = 0;

/**
 * Headers of somebody who comes from an address of their own, on a site that takes them from there (stripe-site.ts). Visitors may begin only so
 * many payments in ten minutes.
 */
export function aVisitor(): Record< string, string > {
	visitors += 1;
	return { 'x-test-visitor': `10.${ process.pid % 250 }.${ Math.floor( visitors / 250 ) }.${ visitors % 250 }` };
}
