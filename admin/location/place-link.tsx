import type { ComponentProps, MouseEvent } from 'react';
import { addressOf, placeAfter, type Place } from './place';
import { currentPlace, go } from './use-place';

interface Props extends Omit< ComponentProps< 'a' >, 'href' | 'onClick' > {
	to: Partial< Place >;
}

/** A link to a place in the Money screen: an ordinary one, so that it can be opened in a new tab and copied. */
export function PlaceLink( { to, children, ...rest }: Props ) {
	const follow = ( event: MouseEvent ) => {
		if ( isPlainClick( event ) ) {
			event.preventDefault();
			void go( to );
		}
	};
	return (
		<a { ...rest } href={ addressOf( placeAfter( currentPlace(), to ) ) } onClick={ follow }>
			{ children }
		</a>
	);
}

/** Not one that asks the browser for a new tab or window. */
export function isPlainClick(
	event: Pick< MouseEvent, 'defaultPrevented' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' >
): boolean {
	return ! (
		event.defaultPrevented ||
		event.button !== 0 ||
		event.metaKey ||
		event.ctrlKey ||
		event.shiftKey ||
		event.altKey
	);
}
