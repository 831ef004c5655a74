import type { MouseEvent, ReactNode } from 'react';
import { addressOf, currentPlace, go, isPlainClick, placeAfter } from '../location';
import type { GuideName } from './guide-names';

interface Props {
	guide: GuideName;
	/** The heading that it leads to. */
	at?: string | undefined;
	onFollow: ( at: string | undefined ) => void;
	children: ReactNode;
}

/** To a guide, over what is on the screen now: also in a new tab, beside it. */
export function GuideLink( { guide, at, onFollow, children }: Props ) {
	const follow = ( event: MouseEvent ) => {
		if ( isPlainClick( event ) ) {
			event.preventDefault();
			onFollow( at );
			void go( { help: guide } );
		}
	};
	return (
		<a href={ addressOf( placeAfter( currentPlace(), { help: guide } ) ) } onClick={ follow }>
			{ children }
		</a>
	);
}
