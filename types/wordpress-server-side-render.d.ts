/** The part of it that the blocks use. WordPress brings the script; the package is not needed. */
declare module '@wordpress/server-side-render' {
	import type { ComponentType } from 'react';

	/** What the server makes of a block, asked for again whenever something changes. */
	const ServerSideRender: ComponentType< {
		block: string;
		attributes: Record< string, unknown >;
		/** Sent beside the attributes. */
		urlQueryArgs?: Record< string, string >;
		ErrorResponsePlaceholder?: ComponentType;
		EmptyResponsePlaceholder?: ComponentType;
	} >;
	export default ServerSideRender;
}
