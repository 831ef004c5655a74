import { bootSite } from '../../tools/site/boot';
import { demoPassword, type Site, type SiteOptions } from '../../tools/site/site';
import { describeBusiness } from '../support/money-site';
import { signIn, type Person } from '../support/people';

/** A site of another shape than the one that all other tests use. */
export interface Variant {
	readonly site: Site;
	readonly owner: Person;
}

export async function bootVariant( options: Pick< SiteOptions, 'name' > & Partial< SiteOptions > ): Promise< Variant > {
	const site = await bootSite( { host: 'native', port: 9440, fresh: true, cron: false, ...options } );
	const owner = await signIn( site, 'owner', demoPassword );
	await describeBusiness( owner );
	return { site, owner };
}
