let role: string | undefined;

/** From now on, requests are answered as a role would be, and change nothing. Slug of the role. */
export function viewAs( slug: string ): void {
	role = slug;
}

/** What a request says about it. Encoded, because headers take few letters and slugs of other plugins have any. */
export function viewAsHeader(): Record< string, string > {
	return role === undefined ? {} : { 'Coffer-View-As': encodeURIComponent( role ) };
}
