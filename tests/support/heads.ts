import type { Person } from './people';

/** Says which of a site's PHP servers is to answer (SiteOptions.heads). */
export const headerOf = ( head: number ) => ( { 'coffer-head': String( head ) } );

/** The same person, whose requests come to one of the site's PHP servers. */
export function at( head: number, person: Person ): Person {
	const there = headerOf( head );
	return {
		...person,
		cookies: { ...person.cookies, ...there },
		headers: { ...person.headers, ...there },
		rest: ( method, route, asking = {} ) =>
			person.rest( method, route, { ...asking, headers: { ...asking.headers, ...there } } ),
		page: ( path, asking = {} ) => person.page( path, { ...asking, headers: { ...asking.headers, ...there } } ),
	};
}
