declare module '@wordpress/dependency-extraction-webpack-plugin/lib/util' {
	/** What a script of WordPress brings along: undefined when it is to be bundled. */
	export function defaultRequestToExternal( request: string ): string | string[] | undefined;
	/** The same for script modules. */
	export function defaultRequestToExternalModule( request: string ): string | undefined;
}
