import type { ComponentProps } from 'react';
import { go, isPlainClick, usePlaceOf } from '../../location';

type Props = Omit< ComponentProps< 'a' >, 'id' > & { id: number };

/** The number of a document, which opens it in the drawer, or in a tab of its own when the browser is asked for one. */
export function RowLink( { id, href, children, ...rest }: Props ) {
	// A hundred of these are on a page, and one or two of them change.
	const isOpen = usePlaceOf( ( { document } ) => document === id );
	return (
		<a
			{ ...rest }
			href={ href }
			data-coffer-document={ id }
			aria-current={ isOpen }
			onClick={ ( event ) => {
				if ( isPlainClick( event ) ) {
					event.preventDefault();
					void go( { document: id } );
				}
			} }
		>
			{ children }
		</a>
	);
}
