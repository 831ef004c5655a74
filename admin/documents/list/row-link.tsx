import type { ComponentProps } from 'react';
import { go, isPlainClick, usePlace } from '../../location';

type Props = Omit< ComponentProps< 'a' >, 'id' > & { id: number };

/** The number of a document, which opens it in the drawer, or in a tab of its own when the browser is asked for one. */
export function RowLink( { id, href, children, ...rest }: Props ) {
	const { document } = usePlace();
	return (
		<a
			{ ...rest }
			href={ href }
			data-coffer-document={ id }
			aria-current={ document === id }
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
